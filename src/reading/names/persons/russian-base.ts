import { isLivingName, properNames } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName, isListedGivenName } from '../../lexicon/given-names.ts'
import { russianBases } from '../../lexicon/russian-cases.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { remembered } from '../../tokens/remembered.ts'

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
    [/([лнрт])(?:ем|я|ю)$/i, '$1ь'],
    [/([аеоуы])(?:я|ю|ем)$/i, '$1й'],
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

const withCapital = (base: string): string =>
  base.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase())

/** Men's and women's names whose forms no ending rule undoes, or that are foreign names besides (Petra, Petru). */
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/^льв(?:а|у|ом|е)$/, 'лев'],
  [/^павл(?:а|у|ом|е)$/, 'павел'],
  [/^петр(?:а|у|ом|е)$/, 'петр'],
  [/^любов(?:и|ью)$/, 'любовь'],
]

/** What the dictionary holds of a given name: its base form, where the written one is another. */
const dictionaryBase = (lower: string): string | null => {
  const fleeting = FLEETING.find(([pattern]) => pattern.test(lower))
  if (fleeting) return fleeting[1]
  const names = isLivingName(lower) ? properNames(lower).map((n) => n.base.toLowerCase()) : []
  if (names.includes(lower)) return null
  // «Юлии» is Юлия far more often than Юлий.
  return (lower.endsWith('ии') && names.find((n) => n.endsWith('ия'))) || (names[0] ?? null)
}

interface GivenBase {
  readonly base: string
  readonly gender: Gender
}

/** The base form of a declined given name, as the list has it; null when it stands in its base form. */
const givenBase = (word: string, declined: boolean): GivenBase | null => {
  // Particles such as «уулу» are written small, and stay.
  if (!/^\p{Lu}/u.test(word)) return null
  const lower = word.toLowerCase().replaceAll('ё', 'е')
  if (hasFamilyEnding(lower) || !isGivenName(lower) || (!declined && isListedGivenName(lower)))
    return null
  const base =
    dictionaryBase(lower) ??
    russianBases(lower).find((b) => b !== lower && !/[аеиоуы]ь$/.test(b) && isListedGivenName(b))
  if (base === undefined) return null
  const gender = /[ая]$|^любовь$/.test(base) && !MEN_IN_A.test(base) ? 'f' : 'm'
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
export const russianNameBase = remembered((written): string | null => {
  if (!beginsCyrillic(written)) return null
  const words = written.split(/\s+/)
  const base = fromParts(words)
  const joined = base?.join(' ')
  return joined === undefined || joined === written ? null : joined
})

const fromParts = (words: readonly string[]): string[] | null => {
  const declined = words.some(
    (w) => PATRONYMIC.some(([pattern]) => pattern.test(w)) || dictionaryBase(folded(w)) !== null,
  )
  if (!declined && words.some(isBaseGiven)) return womanBeside(words)
  let gender: Gender | null = null
  const bases = words.map((word) => {
    const patronymic = PATRONYMIC.find(([pattern]) => pattern.test(word))
    const given = patronymic ? null : givenBase(word, declined)
    gender ??= patronymic?.[2] ?? given?.gender ?? null
    return patronymic ? word.replace(patronymic[0], patronymic[1]) : (given?.base ?? null)
  })
  if (gender === null) return surely(words)
  const rules = FAMILY[gender]
  const found = words.map((word, i) => bases[i] ?? (isFixed(word) ? word : replaced(word, rules)))
  // «Андреем Белым»: what stays in an oblique case has no base form that is sure.
  return found.some((word, i) => bases[i] === null && OBLIQUE.test(word)) ? null : found
}

const OBLIQUE = /[а-яё]{3}(?:[ыи]м|ого|его|ому|ему)$/i
const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

/** Initials and the small words of a name are the same in every case. */
const isFixed = (word: string): boolean => word.includes('.') || /^\p{Ll}/u.test(word)

/** «Саодат Рахмонову»: a man's given name would stand in the same case, so a woman is meant. */
const womanBeside = (words: readonly string[]): string[] | null => {
  if (words.length !== 2) return null
  const found = words.map((w) =>
    isBaseGiven(w) ? w : w.replace(/([оеё]в|[иы]н)(?:у|ой)$/i, '$1а'),
  )
  const changed = found.some((w, i) => w !== words[i])
  return changed && words.some((w) => isBaseGiven(w) && /[бвгджзклмнпрстфхцчшщь]$/.test(w))
    ? found
    : null
}

const isBaseGiven = (word: string): boolean =>
  isListedGivenName(folded(word)) && !FLEETING.some(([pattern]) => pattern.test(folded(word)))

const surely = (words: readonly string[]): string[] | null => {
  const bases = words.map((word) => (word.includes('.') ? word : replaced(word, SURE)))
  return bases.some((base, i) => base !== words[i]) ? bases : null
}
