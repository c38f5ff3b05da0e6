import { type Token, tokenAt } from '../../tokens/token.ts'
import { monthWordsOf, readMonth } from '../month-words.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const BEFORE = new Set(
  'in during since until by early late в с до к начале начала конце конца середине середины числах числа течение половине половины декаде декады'.split(
    ' ',
  ),
)
const PART = /^(?:end|beginning|start|middle|half|rest)$/

/** "In May", "by the end of May". */
const isLed = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenAt(tokens, index - 1).lower
  return BEFORE.has(before) || (before === 'of' && PART.test(tokenAt(tokens, index - 2).lower))
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const month = readMonth(tokens, index)
  if (!month || month.short) return null
  if (!isLed(tokens, index)) return null
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
  opens: { numbers: false, words: [...monthWordsOf('en'), ...monthWordsOf('ru')] },
  examples: {
    mustRead: [
      { text: 'in February 2020 it began, and in March it went on', edtf: ['2020-02', '2020-03'] },
      { text: 'They were released in April.', edtf: ['XXXX-04'] },
      { text: 'by the end of March 2020 and by the end of April', edtf: ['2020-03', '2020-04'] },
      { text: 'до конца октября ответят', edtf: ['XXXX-10'] },
    ],
    mustNotRead: ['It may be so', 'in May Smith’s house', 'они шли в марш'],
  },
  readAt,
}
