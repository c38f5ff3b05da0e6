import { soundsOf } from '../sounds.ts'

/** How a family name or a patronymic ends, apart from sex and case: `''` for neither. */
export type EndingKind = '' | 'ov' | 'in' | 'sky' | 'child-of'

/** A word of a name as the index keeps it, by its sounds alone: alphabet and habit of writing are gone. */
export interface NameWord {
  readonly sounds: string
  /** Without the ending of a family name or a patronymic: of "Asanova" and "Asanovich", `ASAN`. */
  readonly stem: string
  readonly ending: EndingKind
}

export interface NameWords {
  /** In the order written. */
  readonly words: readonly NameWord[]
  /** The first sound of each initial, in the order written. */
  readonly initials: readonly string[]
}

const SHORTEST_STEM = 3

/** Ways of writing one sound that `soundsOf` reads as two, or as another; here they may well be one. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/CH/g, 'TJ'],
  [/KS/g, 'H'],
  [/SH/g, 'X'],
  [/DJ/g, 'J'],
  [/(?<=[AEIOU])J(?![AEIOU])/g, 'I'],
  [/II+/g, 'I'],
  [/(?<=.{4})(?:DI|NING)$/, ''],
]

/**
 * The sounds of a word as the index keeps them. "Alexander" and "Александр" (x for кс), "Ishar" and
 * "Исхар", "tzh" and "тж", "J" and "дж" meet; the endings of Dungan and Uzbek cases go.
 */
export const indexSoundsOf = (written: string): string => {
  // Apart, so that "jo" is read as жо; where it was ё, the two are alike enough.
  let sounds = soundsOf(written.replace(/j(?=o)/giu, "j'"))
  for (const [pattern, folded] of FOLDS) sounds = sounds.replace(pattern, folded)
  return sounds
}

/** In sounds, so that one table serves both alphabets, German "-ow", French "-eff", and Russian cases. */
const ENDINGS: readonly (readonly [RegExp, EndingKind])[] = [
  [/(?:[OEI]VI(?:6|KZ|C|X)|I6)$/, 'child-of'],
  [/[OEI]VI(?:K|6[AUE]|6EM)$/, 'child-of'],
  [/(?:[OEI]VN|INI6N|I6N)(?:[AIEU]|OI)$/, 'child-of'],
  [/(?:ULI|ULU|[OU]GL[IU]|KIZI|GIZI|ZADE)$/, 'child-of'],
  [/[OEI][VF](?:A|U|E|I|IM|OM|OI|OIU)?$/, 'ov'],
  [/SK(?:I|IJ|IM|OI|A|AIA|AJA|OGO|OMU|UIU)$/, 'sky'],
  [/(?<=.{4})(?:OI|OGO|OMU|AIA)$/, 'sky'],
  [/IN(?:A|U|E|IM|OM|OI|OIU)?$/, 'in'],
]

/** "Asan uulu": the mark of a patronymic as a word of its own. */
const MARKS = new Set(
  (
    'uly ūly ulu uulu ұлы улы уулу oglu oğlu ogly оглы оглу оғлы o‘g‘li oʻgʻli ' +
    'kyzy kizi kızı qyzy qizi qızı gyzy қызы кызы гызы'
  ).split(' '),
)

/** Whether a written word only says of the one before it that it is a patronymic. */
export const isMark = (written: string): boolean => MARKS.has(written.toLowerCase())

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir madam г-н г-жа господин госпожа д-р проф'.split(' '),
)

/** "Ts.", "Kh.", "A": a letter, or the few letters that write one sound. */
const INITIAL = /^\p{Lu}\p{Ll}{0,2}\.$|^\p{L}\.?$/u

export const nameWordOf = (sounds: string): NameWord => {
  for (const [pattern, ending] of ENDINGS) {
    const found = pattern.exec(sounds)
    if (found && found.index >= SHORTEST_STEM)
      return { sounds, stem: sounds.slice(0, found.index), ending }
  }
  return { sounds, stem: sounds, ending: '' }
}

/** What stands between white space, commas and hyphens, without quotation marks and titles. */
export const writtenWordsOf = (written: string): readonly string[] =>
  written
    .replace(/(\p{Lu}\p{Ll}{0,2}\.)(?=\S)/gu, '$1 ')
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^[("«“„]+|[)"»”“;:]+$/gu, '').replace(/[’']s$/u, ''))
    .filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')))
    .flatMap((word) => word.split(/[-‐‑–—/]+/u))
    .filter((word) => word !== '')

/** What one written word is to the index; `null` where it holds no sound. */
export const readWord = (
  written: string,
): { readonly initial: string } | { readonly mark: string } | { readonly word: string } | null => {
  const sounds = indexSoundsOf(written)
  if (sounds === '') return null
  if (INITIAL.test(written)) return { initial: sounds.slice(0, 1) }
  return isMark(written) ? { mark: sounds } : { word: sounds }
}

/** The words and initials of a written name. */
export const nameWordsOf = (written: string): NameWords => {
  const words: NameWord[] = []
  const initials: string[] = []
  for (const each of writtenWordsOf(written)) {
    const read = readWord(each)
    if (read === null) continue
    if ('initial' in read) initials.push(read.initial)
    else if ('word' in read) words.push(nameWordOf(read.word))
    else if (words.length > 0) words.push(nameWordOf(`${words.pop()?.sounds}${read.mark}`))
    else words.push(nameWordOf(read.mark))
  }
  return { words, initials }
}
