/** Where the words of a text stand, for search: letters, digits and what joins them. */

/** What one UTF-16 code unit is to a word. */
const BREAK = 0
const LETTER = 1
/** Joins two letters into one word: apostrophes. */
const JOINER = 2
/** Belongs to the word it stands in and means nothing to search: soft hyphens, direction marks. */
const SILENT = 3
/** Written without spaces between words. */
const IDEOGRAPH = 4
const HIGH_SURROGATE = 5

const LETTERS = /[\p{L}\p{M}\p{N}]/u
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const JOINERS = new Set(["'", '’', 'ʼ', 'ʹ', '‘', '`'])
const SILENTS = /[\u00ad\u200b-\u200f\u2060\u0640]/u

const classOf = (unit: number): number => {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE
  const character = String.fromCharCode(unit)
  if (JOINERS.has(character)) return JOINER
  if (SILENTS.test(character)) return SILENT
  if (IDEOGRAPHS.test(character)) return IDEOGRAPH
  return LETTERS.test(character) ? LETTER : BREAK
}

let table: Uint8Array | null = null
/** One look-up per code unit: a regular expression over long texts takes several times as long. */
const classes = (): Uint8Array => {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit))
  return table
}

const astralIsLetter = (text: string, at: number): boolean =>
  LETTERS.test(String.fromCodePoint(text.codePointAt(at) ?? 0))

const wordEnd = (text: string, from: number, classAt: Uint8Array): number => {
  let at = from
  let end = from
  while (at < text.length) {
    const kind = classAt[text.charCodeAt(at)]
    if (kind === LETTER) end = ++at
    else if (kind === SILENT || (kind === JOINER && at === end)) at++
    else if (kind === HIGH_SURROGATE && astralIsLetter(text, at)) {
      at += 2
      end = at
    } else break
  }
  return end
}

/**
 * Calls `found` for each word in order. A run of ideographs gives each two neighbours as a word, so
 * that any two or more of them can be looked for (one alone gives itself).
 */
export const eachWord = (text: string, found: (start: number, end: number) => void): void => {
  const classAt = classes()
  let at = 0
  while (at < text.length) {
    const kind = classAt[text.charCodeAt(at)]
    if (kind === LETTER || (kind === HIGH_SURROGATE && astralIsLetter(text, at))) {
      const end = wordEnd(text, at, classAt)
      found(at, end)
      at = end
    } else if (kind === IDEOGRAPH) {
      let end = at + 1
      while (end < text.length && classAt[text.charCodeAt(end)] === IDEOGRAPH) end++
      if (end - at === 1) found(at, end)
      for (let i = at; i + 1 < end; i++) found(i, i + 2)
      at = end
    } else at += kind === HIGH_SURROGATE ? 2 : 1
  }
}
