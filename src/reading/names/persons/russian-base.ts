import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName, isListedGivenName } from '../../lexicon/given-names.ts'
import { russianBases } from '../../lexicon/russian-cases.ts'

type Gender = 'm' | 'f'

/** Men's names that end like women's, and so decline. */
const MEN_IN_A =
  /^(?:никита|илья|муса|мустафа|иса|мирза|фома|савва|данила|яхья|абдулла|кузьма|ата)$/

const PATRONYMIC: readonly (readonly [RegExp, string, Gender])[] = [
  [/(ович|евич|ьич)(?:а|у|ем|е)$/i, '$1', 'm'],
  [/(овн|евн|ичн)(?:ы|е|у|ой)$/i, '$1а', 'f'],
]

const FAMILY: Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>> = {
  m: [
    [/([оеё]в)(?:а|у|ым|е)$/i, '$1'],
    [/([иы]н)(?:а|у|ым|е)$/i, '$1'],
    [/(ск|цк)(?:ого|ому|им|ом)$/i, '$1ий'],
    [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/i, '$1'],
  ],
  f: [
    [/([оеё]в)(?:ой|у)$/i, '$1а'],
    [/([иы]н)(?:ой|у)$/i, '$1а'],
    [/(ск|цк)(?:ой|ую)$/i, '$1ая'],
  ],
}

/** Endings that only one gender and no nominative has: enough where only initials stand beside. */
const SURE: readonly (readonly [RegExp, string])[] = [
  [/([оеё]в)ой$/i, '$1а'],
  [/([оеё]в|[иы]н)ым$/i, '$1'],
]

const withCapital = (base: string): string => base.charAt(0).toUpperCase() + base.slice(1)

interface GivenBase {
  readonly base: string
  readonly gender: Gender
}

/** The base form of a declined given name, as the list has it; null when it stands in its base form. */
const givenBase = (word: string, declined: boolean): GivenBase | null => {
  const lower = word.toLowerCase().replaceAll('ё', 'е')
  if (hasFamilyEnding(lower) || !isGivenName(lower) || (!declined && isListedGivenName(lower)))
    return null
  const base = russianBases(lower).find((b) => b !== lower && isListedGivenName(b))
  if (base === undefined) return null
  const gender = /[ая]$/.test(base) && !MEN_IN_A.test(base) ? 'f' : 'm'
  return { base: withCapital(base), gender }
}

const replaced = (word: string, rules: readonly (readonly [RegExp, string])[]): string => {
  const rule = rules.find(([pattern]) => pattern.test(word))
  return rule ? word.replace(rule[0], rule[1]) : word
}

/**
 * The nominative of a Russian name that stands in another case: «Тимура Петрова» is «Тимур Петров».
 * Null where the name is in its base form already, or the words don't decide.
 */
export const russianNameBase = (written: string): string | null => {
  if (!/^\p{Script=Cyrillic}/u.test(written)) return null
  const words = written.split(/\s+/)
  const base = fromParts(words)
  const joined = base?.join(' ')
  return joined === undefined || joined === written ? null : joined
}

const fromParts = (words: readonly string[]): string[] | null => {
  const declined = words.some((w) => PATRONYMIC.some(([pattern]) => pattern.test(w)))
  if (!declined && words.some(isBaseGiven)) return null
  let gender: Gender | null = null
  const bases = words.map((word) => {
    const patronymic = PATRONYMIC.find(([pattern]) => pattern.test(word))
    const given = patronymic ? null : givenBase(word, declined)
    gender ??= patronymic?.[2] ?? given?.gender ?? null
    return patronymic ? word.replace(patronymic[0], patronymic[1]) : (given?.base ?? null)
  })
  if (gender === null) return surely(words)
  const rules = FAMILY[gender]
  return words.map((word, i) => bases[i] ?? (word.includes('.') ? word : replaced(word, rules)))
}

const isBaseGiven = (word: string): boolean =>
  isListedGivenName(word.toLowerCase().replaceAll('ё', 'е'))

const surely = (words: readonly string[]): string[] | null => {
  const bases = words.map((word) => (word.includes('.') ? word : replaced(word, SURE)))
  return bases.some((base, i) => base !== words[i]) ? bases : null
}
