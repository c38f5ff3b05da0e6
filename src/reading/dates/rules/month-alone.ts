import { type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const BEFORE = new Set(['in', 'during', 'since', 'until', 'by', 'в', 'с', 'до', 'к'])

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const month = readMonth(tokens, index)
  if (!month || month.short) return null
  if (!BEFORE.has(tokenAt(tokens, index - 1).lower)) return null
  // A following name or number shows that it is a person or the start of something else.
  const after = tokenAt(tokens, month.next)
  if (after.kind === 'number' || (after.kind === 'word' && /^\p{Lu}/u.test(after.text))) return null
  const from = { year: null, month: month.month, day: null }
  return oneDate(index, month.next, from, null, 'a month without a year')
}

export const monthAlone: DateRule = {
  name: 'date.month-alone',
  version: 1,
  reads: 'The name of a month after "in", "since", "until" and the like, its year left to context.',
  examples: {
    mustRead: [
      { text: 'in February 2020 it began, and in March it went on', edtf: ['2020-02', '2020-03'] },
      { text: 'They were released in April.', edtf: ['XXXX-04'] },
    ],
    mustNotRead: ['It may be so', 'in May Smith’s house', 'они шли в марш'],
  },
  readAt,
}
