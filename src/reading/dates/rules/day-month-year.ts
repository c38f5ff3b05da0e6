import { type Token, tokenAt } from '../../tokens/token.ts'
import { datesOfGroup, readDayGroup } from '../day-group.ts'
import { readMonth } from '../month-words.ts'
import { readYearAfterComma } from '../number-parts.ts'
import type { DateReading, DateRule } from '../rule.ts'

const BETWEEN = new Set(['between', 'между'])

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const group = readDayGroup(tokens, index)
  if (!group) return null
  const of = tokenAt(tokens, group.next).lower === 'of' ? 1 : 0
  const month = readMonth(tokens, group.next + of)
  if (!month || (month.lang === 'ru' && !month.genitive && !month.short)) return null
  const year = readYearAfterComma(tokens, month.next)
  const next = year ? year.next : month.next
  const between = BETWEEN.has(tokenAt(tokens, index - 1).lower)
  const dates = datesOfGroup(
    group,
    month.month,
    year?.year ?? null,
    { first: index, next },
    between,
  )
  const reason = year ? 'a day, a month and a year' : 'a day and a month without a year'
  return { next, dates, reason }
}

export const dayMonthYear: DateRule = {
  name: 'date.day-month-year',
  version: 1,
  reads: 'Days before the name of a month, in English or Russian, with or without a year.',
  examples: {
    mustRead: [
      { text: 'It happened on 7 February 2020.', edtf: ['2020-02-07'] },
      { text: 'the clashes of 7–8 February 2020', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'on the 7th of February, 2020, at home', edtf: ['2020-02-07'] },
      { text: 'On 28 March 2020, 5 more were detained', edtf: ['2020-03-28'] },
      { text: 'on 7 and 8 February 2020', edtf: ['2020-02-07/2020-02-08'] },
      {
        text: 'hearings on 3, 9 and 17 March 2021',
        edtf: ['2021-03-03', '2021-03-09', '2021-03-17'],
      },
      { text: '7 февраля 2020 года начались', edtf: ['2020-02-07'] },
      { text: '7-8 февраля 2020 г. в сёлах', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'с 24 по 28 апреля 2020 года', edtf: ['2020-04-24/2020-04-28'] },
      { text: 'Late on the evening of 7 February, videos', edtf: ['XXXX-02-07'] },
    ],
    mustNotRead: ['31 April 2020 does not exist', '7 may come', '45 февраля', '7 marches'],
  },
  readAt,
}
