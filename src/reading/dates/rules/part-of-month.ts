import { daysInMonth } from '../../../domain/day.ts'
import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

/** How many days each part of a month has. */
const lengths = new Map<string, number>()
for (const [length, words] of [
  [15, 'half половина половине половины половину половиной'],
  [10, 'декада декаде декады декаду'],
  [7, 'week неделя неделе недели неделю'],
  [1, 'day день дня'],
] as const) {
  for (const word of words.split(' ')) lengths.set(word, length)
}

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|opening|перв(?:ая|ой|ую|ый|ого))$/,
  /^(?:second|2nd|втор(?:ая|ой|ую))$/,
  /^(?:third|3rd|треть(?:я|ей|ю))$/,
  /^(?:fourth|4th|четверт(?:ая|ой|ую))$/,
]
const LAST = /^(?:last|final|closing|последн(?:яя|ей|юю|ий|его))$/

const FEBRUARY = 2

/** The last day of a month; null for a February whose year is not written. */
const lastDay = (year: number | null, month: number): number | null =>
  year === null && month === FEBRUARY ? null : daysInMonth(year ?? 0, month)

/** First and last day of a part; what is left of the month belongs to its last half or ten days. */
const daysOf = (
  length: number,
  word: string,
  end: number | null,
): readonly [number, number] | null => {
  if (LAST.test(word)) return end === null ? null : [end - length + 1, end]
  const part = ORDINALS.findIndex((words) => words.test(word))
  // "The third day of May" is more often one of what went on then.
  if (part < 0 || (length === 1 && part > 0)) return null
  const first = part * length + 1
  const closes = length === 15 ? part === 1 : length === 10 && part === 2
  if ((length === 15 && part > 1) || (length === 10 && part > 2)) return null
  const last = closes ? end : first + length - 1
  return last === null ? null : [first, last]
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const length = lengths.get(lowerAt(tokens, index))
  if (length === undefined) return null
  const of = lowerAt(tokens, index + 1) === 'of' ? 1 : 0
  const english = /^[a-z]/.test(lowerAt(tokens, index))
  if (english && of === 0) return null
  const month = readMonth(tokens, index + 1 + of)
  if (!month || month.short) return null
  const year = readYearAfterComma(tokens, month.next)
  // "The second half of May 12 people": the number counts something.
  if (!year && tokenAt(tokens, month.next).kind === 'number') return null
  const days = daysOf(length, lowerAt(tokens, index - 1), lastDay(year?.year ?? null, month.month))
  if (!days) return null
  const parts = { ...yearParts(year), month: month.month }
  const [first, last] = days
  const next = year?.next ?? month.next
  const from = { ...parts, day: first }
  return oneDate(
    index - 1,
    next,
    from,
    first === last ? null : { ...parts, day: last },
    'a half, ten days or a week of a month',
  )
}

export const partOfMonth: DateRule = {
  name: 'date.part-of-month',
  version: 1,
  reads: 'The first half, the second ten days, the last week of a month.',
  opens: { numbers: false, words: [...lengths.keys()] },
  examples: {
    mustRead: [
      { text: 'in the first half of April 2018', edtf: ['2018-04-01/2018-04-15'] },
      { text: 'in the second half of April 2018', edtf: ['2018-04-16/2018-04-30'] },
      { text: 'during the first week of May 2018', edtf: ['2018-05-01/2018-05-07'] },
      { text: 'in the last week of February 2020', edtf: ['2020-02-23/2020-02-29'] },
      { text: 'во второй половине мая 2018 года', edtf: ['2018-05-16/2018-05-31'] },
      { text: 'в третьей декаде июня 2018 г.', edtf: ['2018-06-21/2018-06-30'] },
      { text: 'on the last day of August 2020', edtf: ['2020-08-31'] },
      { text: 'в последний день апреля 2018 года', edtf: ['2018-04-30'] },
    ],
    mustNotRead: ['the first half of the match', 'a week of rains', 'первая половина дня'],
  },
  readAt,
}
