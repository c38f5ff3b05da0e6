import { soundsOf } from './sounds.ts'

/** One word of a written name. */
export interface NamePart {
  readonly written: string
  readonly kind: 'word' | 'initial' | 'patronymic'
  /** Of a family name without its feminine ending, of a patronymic its stem. */
  readonly sounds: string
  /** What the ending says of the person's sex, where it does. */
  readonly sex: 'm' | 'f' | null
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir madam г-н г-жа господин госпожа д-р проф'.split(' '),
)

const PATRONYMICS: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/(?:[oe][vw](?:ich|itch|itsch|i[cč])|[ое]вич|ич)ъ?$/u, 'm'],
  [/(?:[oe]vna|[ое]вна|inichna|ична)$/u, 'f'],
  [/(?:[uū]ly|uulu|ұлы|улы|уулу|o[gğ]l[uıy]|оглы|o['’‘]g['’‘]li)$/u, 'm'],
  [/(?:k[yı]z[yı]|q[yı]z[yı]|қызы|кызы|gyzy|гызы|qizi|qızı)$/u, 'f'],
]
/** A patronymic's mark written as a word of its own: it says of the word before what that is. */
const MARKS = new Set(
  'uly ūly uulu ұлы улы уулу oglu oğlu оглы kyzy qyzy қызы кызы гызы qizi qızı'.split(' '),
)
const SHORTEST_STEM = 3

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/([oe]v|[ие]н|[ое]в|in|yn|ын|ёв)(?:a|а)$/u, '$1'],
  [/(?:skaya|skaja|skaia|ская)$/u, 'sky'],
]
const MASCULINE: readonly (readonly [RegExp, string])[] = [
  [/([oe]v|[ое]в|ёв|in|yn|ин|ын)$/u, '$1'],
  [/(?:skiy|skij|skii|sky|ski|ский)$/u, 'sky'],
]

const ending = (word: string, endings: readonly (readonly [RegExp, string])[]): string | null => {
  for (const [pattern, base] of endings)
    if (pattern.test(word) && word.length > SHORTEST_STEM + 1) return word.replace(pattern, base)
  return null
}

const wordPart = (written: string): NamePart => {
  const lower = written.toLowerCase()
  const feminine = ending(lower, FEMININE)
  if (feminine !== null) return { written, kind: 'word', sounds: soundsOf(feminine), sex: 'f' }
  const masculine = ending(lower, MASCULINE)
  return {
    written,
    kind: 'word',
    sounds: soundsOf(masculine ?? lower),
    sex: masculine === null ? null : 'm',
  }
}

const patronymicPart = (written: string): NamePart | null => {
  const lower = written.toLowerCase()
  for (const [pattern, sex] of PATRONYMICS) {
    const stem = lower.replace(pattern, '')
    if (stem === lower || stem.length < SHORTEST_STEM) continue
    return { written, kind: 'patronymic', sounds: soundsOf(stem), sex }
  }
  return null
}

/** "Ts.", "Kh.", "A": a letter, or the few letters that write one sound. */
const INITIAL = /^\p{Lu}[\p{Ll}]{0,2}\.$|^\p{Lu}$/u

const initialPart = (written: string): NamePart => ({
  written,
  kind: 'initial',
  sounds: soundsOf(written.replace('.', '')).slice(0, 2),
  sex: null,
})

/** The parts of a name in the order written; titles are left out, and "Family, Given" is one order. */
export const namePartsOf = (name: string): readonly NamePart[] => {
  const words = name
    .replace(/(\p{Lu}\p{Ll}{0,2}\.)(?=\S)/gu, '$1 ')
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^[("«“]+|[)"»”;:]+$/gu, '').replace(/[’']s$/u, ''))
    .filter((word) => soundsOf(word) !== '' && !TITLES.has(word.toLowerCase().replace(/\.$/, '')))
  return words.flatMap((word, i) => {
    if (INITIAL.test(word)) return [initialPart(word)]
    if (MARKS.has(word.toLowerCase()) && i > 0) return []
    const mark = words[i + 1]?.toLowerCase() ?? ''
    const marked = MARKS.has(mark) ? patronymicPart(`${word}${mark}`) : null
    return [marked ?? patronymicPart(i > 0 ? word : '') ?? wordPart(word)]
  })
}
