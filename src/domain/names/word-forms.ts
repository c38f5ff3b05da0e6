import { soundsOf } from './sounds.ts'
import { readingsOf } from './spelling-habits.ts'

/** What one written word of a name may be in its base form, in sounds. */
export interface WordForms {
  /** As the word stands, a family name without its feminine ending. */
  readonly sounds: string
  /** What the ending says of the person's sex, where it does. */
  readonly sex: 'm' | 'f' | null
  /** Sounds it may have by another habit of spelling, and base forms it may be an oblique case of. */
  readonly cases: readonly string[]
  /** Without the ending that Russian offices put to it: Rahmon of Rahmonov, Safi of Safieva. */
  readonly bare: string | null
}

const SHORTEST = 3

/** [ending, masculine base, feminine] of family names, in letters. */
const FAMILY: readonly (readonly [pattern: RegExp, base: string, sex: 'm' | 'f'])[] = [
  [/(ов|ев|ёв|ин|ын)а$/u, '$1', 'f'],
  [/(ов|ев|ёв|ин|ын)$/u, '$1', 'm'],
  [/([oe]v|[oe]w|in|yn)a$/u, '$1', 'f'],
  [/([oe]v|[oe]w|[oe]ff|in|yn|ıv|ev)$/u, '$1', 'm'],
  [/(?:ская|цкая)$/u, 'ски', 'f'],
  [/(?:ский|цкий|скій|ски)$/u, 'ски', 'm'],
  [/(?:skaya|skaja|skaia|skaïa|skaa|ska)$/u, 'ski', 'f'],
  [/(?:skiy|skij|skii|skyi|sky|ski|skiï|skyj)$/u, 'ski', 'm'],
  [/([лтрднбвг])ая$/u, '$1ой', 'f'],
  [/(st|lst|l|t|r|d)aya$/u, '$1oy', 'f'],
]

/** Endings of Russian cases and what stood there in the nominative; family names first. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(ов|ев|ёв|ин|ын)(?:у|ым|ом|е|ой|ою)$/u, ['$1']],
  [/(?:ск|цк)(?:ого|ому|им|ом|ой|ую)$/u, ['ски']],
  [/(?:ого|ому|ым|ом)$/u, ['ой', 'ы', '']],
  [/(?:его|ему|им|ем)$/u, ['ий', 'ей', '']],
  [/(?:ь)(?:ва|ву|вом|ве)$/u, ['ев']],
  [/(?:ии|ию|ией|ие)$/u, ['ия', 'ий']],
  [/(?:ея|ею|еем|ее)$/u, ['ей']],
  [/(?:ой|ей)$/u, ['а', 'я', '']],
  [/(?:ы|и)$/u, ['а', 'я', '']],
  [/(?:у|е|ю)$/u, ['а', 'я', '', 'й']],
  [/(?:а|я)$/u, ['', 'й']],
  [/(?:ди|нинг|тын|дын|нын)$/u, ['']],
]
const LATIN_CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ning|niñ|nyń)$/u, ['']],
]

const CYRILLIC = /^[\p{Script=Cyrillic}’'-]+$/u
const MOST_CASES = 6

const casesOf = (letters: string): string[] => {
  const found = new Set<string>()
  for (const [pattern, bases] of CYRILLIC.test(letters) ? CASES : LATIN_CASES) {
    if (!pattern.test(letters)) continue
    for (const base of bases) {
      const form = letters.replace(pattern, base)
      if (form.length >= SHORTEST && form !== letters) found.add(soundsOf(foldedOf(form).base))
    }
    if (found.size >= MOST_CASES) break
  }
  return [...found].slice(0, MOST_CASES)
}

const BARE = /(?:[IU]?[OE]V|IN)$/u

/** A family name in its masculine base form, and the sex its ending tells. */
const foldedOf = (letters: string): { base: string; sex: 'm' | 'f' | null } => {
  for (const [pattern, base, sex] of FAMILY) {
    if (letters.length > SHORTEST + 1 && pattern.test(letters))
      return { base: letters.replace(pattern, base), sex }
  }
  return { base: letters, sex: null }
}

/** The sounds of a name without the ending; null where there is none. */
export const bareOf = (sounds: string): string | null => {
  const cut = sounds.replace(BARE, '')
  return cut.length >= SHORTEST && cut !== sounds ? cut : null
}

/** The forms of one word, in any case of its letters. */
export const wordForms = (written: string): WordForms => {
  const letters = written.toLowerCase()
  const { base, sex } = foldedOf(letters)
  const sounds = soundsOf(base)
  const bare = sex === null ? null : bareOf(sounds)
  const habits = readingsOf(base).map(soundsOf)
  const cases = [...new Set([...habits, ...casesOf(letters)])].filter((s) => s !== sounds)
  return { sounds, sex, cases, bare }
}
