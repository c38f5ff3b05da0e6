import { type Token, tokenAt } from '../../tokens/token.ts'
import { datesOfGroup, readDayGroup, withoutLast } from '../day-group.ts'
import { monthWordsOf, readMonth } from '../month-words.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import type { DateReading, DateRule } from '../rule.ts'

/** "In May 12 people were arrested": after "in" the number isn't a day. */
const MONTH_ALONE = new Set(['in', 'during', 'since'])

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const month = readMonth(tokens, index)
  if (month?.lang !== 'en') return null
  let group = readDayGroup(tokens, month.next)
  if (!group) return null
  let year = readYearAfterComma(tokens, group.next)
  // "May 5, 12 people": the last number belongs to what follows, unless a year closes the group,
  // or nothing follows that it could count: "on May 5 and 12 | he was beaten".
  while (!year && !group.range && group.days.length > 1 && !closesPhrase(tokens, group.next))
    group = withoutLast(group)
  if (!year) year = readYearAfterComma(tokens, group.next)
  const before = tokenAt(tokens, index - 1).lower
  // "Since May 3 | he is gone".
  const day = before === 'since' && closesPhrase(tokens, group.next)
  if (!year && MONTH_ALONE.has(before) && !day) return null
  const next = year ? year.next : group.next
  const between = tokenAt(tokens, index - 1).lower === 'between'
  const dates = datesOfGroup(group, month.month, yearParts(year), { first: index, next }, between)
  const reason = year?.lean
    ? 'a month and a day, with a year told by another'
    : year
      ? 'a month, a day and a year'
      : 'a month and a day without a year'
  return { next, dates, reason }
}

export const monthDayYear: DateRule = {
  name: 'date.month-day-year',
  version: 2,
  reads: 'Days after the English name of a month, with or without a year.',
  opens: { numbers: false, words: monthWordsOf('en') },
  examples: {
    mustRead: [
      { text: 'took place on February 7-8, 2020 in the district', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'Tomorrow, on April 27, 2021, the trial', edtf: ['2021-04-27'] },
      { text: 'On February 8-9, 2020 47 persons were', edtf: ['2020-02-08/2020-02-09'] },
      { text: 'Feb. 7th, 2020', edtf: ['2020-02-07'] },
      { text: 'between January 5 and 7, 2022', edtf: ['2022-01-05/2022-01-07'] },
      { text: 'On May 5 and 12 he was beaten', edtf: ['XXXX-05-05', 'XXXX-05-12'] },
      { text: 'On May 5, 12 people were heard', edtf: ['XXXX-05-05'] },
    ],
    mustNotRead: ['February 30, 2020', 'In May 12 people were arrested', 'may 5 people go'],
  },
  readAt,
}
