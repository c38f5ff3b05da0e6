/** One form for what readers take for the same letters. */

const ASCII = /^[\x20-\x7e]*$/
const SILENT = /[\u00ad\u200b-\u200f\u2060\u0640]/gu
const JOINERS = /['’ʼʹ‘`]/gu
const POSSESSIVE = /['’]s$/i
/** All marks, but the breve that makes й of и: й is a letter of its own, and stemming needs it. */
const MARKS = /(?<!и)\u0306|[\p{M}--[\u0306]]/gv

/** What compatibility forms bring with them: the stroke of a fraction, the space of a lone accent. */
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]/gu

/** Letters that have no decomposition and are still written without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
const PLAINABLE = /[ıłøđßæœ]/g

/**
 * Folds a word: small letters, no diacritics (ё is е; й stays й), no apostrophes, compatibility forms
 * as their plain letters. Kazakh, Kyrgyz and Dungan letters stay: they are letters, not diacritics.
 */
export const foldWord = (word: string): string => {
  const small = word.replace(POSSESSIVE, '').toLowerCase()
  if (ASCII.test(small))
    return small.includes("'") || small.includes('`') ? small.replace(JOINERS, '') : small
  return small
    .replace(SILENT, '')
    .replace(JOINERS, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(NO_LETTERS, '')
    .replace(PLAINABLE, (letter) => PLAIN[letter] ?? letter)
}
