import { countRules } from '../../src/reading/counts/index.ts'
import { dateRules } from '../../src/reading/dates/index.ts'
import { ruleCards } from '../../src/reading/rules.ts'

interface WithExamples {
  readonly name: string
  readonly examples: {
    readonly mustRead: readonly { readonly text: string }[]
    readonly mustNotRead: readonly string[]
  }
}

const rules: readonly WithExamples[] = [...dateRules, ...countRules, ...ruleCards]

/** Every example of every rule: what it must read, and what it must not. */
export const exampleTexts: readonly string[] = rules.flatMap(({ examples }) => [
  ...examples.mustRead.map(({ text }) => text),
  ...examples.mustNotRead,
])

/** For each rule the words that it reads first, without an end of sentence, to be said over and over. */
export const repeated: readonly (readonly [string, string])[] = rules.flatMap(
  ({ name, examples: { mustRead } }) => {
    const [first] = mustRead
    return first ? [[name, `${first.text.replace(/[.!?\n]+$/, '')} `] as const] : []
  },
)

/** What patterns are known to stumble over. */
export const pathological: readonly string[] = [
  'A. ', 'Aa ', 'Aa-', 'Aa, ', 'of ', '1 ', '1, ', '1.', '0', ' ', '\n', '“', '"', '(', '<', '&lt;', '[',
  'Aa and ', 'not ', 'said ', 'in May ', '7 to 8 ', 'с 7 на 8 ', 'более ', 'two hundred ', 'двадцать ',
  'article 5, ', 'ст. 5 ', 'Иванов И. И., ', 'г. ', 'село ', 'who ', 'said that ', 'по данным ', 'а', 'A',
  'http://a.', 'a@', '\u0301', '\u202e', '5 persons ', '- 1. ', ': ', 'e.g. ', 'Mr. ', "Aa's ",
  'ть', 'ова', 'требова', 'не', 'ing', 'ed', 'Aa', 'demand', 'Просим ', 'прошу ', 'to ', 'he has ', 'суд ', 'court, ',
] // biome-ignore format: a list of pieces is read by rows
