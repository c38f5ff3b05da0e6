import { isRealDay } from '../../../domain/day.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import { standsAsSlashedDay } from '../day-in-notes.ts'
import { ANY_YEAR } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, NO_DATE, oneDate } from '../rule.ts'
import { weekdayWords } from '../weekday-words.ts'

const LED_BY =
  /^(?:on|until|till|from|since|by|before|after|dated|с|со|до|от|к|после|по|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)$/

/** "On 14/3", «до 14/03», "Sunday 14/3", "14/3 – he called": one of the two can be no month. */
const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const [a, sign, b] = [0, 1, 2].map((i) => tokenAt(tokens, index + i))
  if (!a || !b || sign?.text !== '/' || !sign.glued || !b.glued) return null
  if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text)) return null
  if (a.glued && !/^[([«"]$/.test(tokenAt(tokens, index - 1).text)) return null
  const after = tokenAt(tokens, index + 3)
  if (after.glued && (after.kind !== 'punct' || /^[/%°-]$/.test(after.text))) return null
  const [first, second] = [Number(a.text), Number(b.text)]
  const dayFirst = isRealDay(ANY_YEAR, second, first)
  const monthFirst = isRealDay(ANY_YEAR, first, second)
  if (!dayFirst && !monthFirst) return null
  const before = tokenAt(tokens, index - 1).lower
  const notes = standsAsSlashedDay(tokens, index, index + 3)
  // "On 23/10 and | 11/11".
  const listed =
    /^(?:and|,|&|и)$/.test(before) &&
    tokenAt(tokens, index - 3).text === '/' &&
    /^\d{1,2}$/.test(tokenAt(tokens, index - 4).text)
  // "The decree of 14/11": no share is so large.
  const of = before === 'of' && first > second && closesPhrase(tokens, index + 3)
  if (!notes && !listed && !of && !LED_BY.test(before) && !weekdayWords.has(before)) return null
  const either = dayFirst && monthFirst && first !== second
  const parts = either
    ? NO_DATE
    : dayFirst
      ? { year: null, month: second, day: first }
      : { year: null, month: first, day: second }
  const reading = oneDate(index, index + 3, parts, null, 'day and month in digits, without a year')
  const order: readonly [number, number] = [first, second]
  return {
    ...reading,
    onlyWithYear: true,
    ...(either ? { eitherOrder: order } : { slashed: order }),
  }
}

export const slashedDayMonth: DateRule = {
  name: 'date.slashed-day-month',
  version: 2,
  reads:
    'A day and month with a slash, 14/3, where the text shows the order and another date tells the year.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      {
        text: 'Note of 20 March 2021.\n14/3 – he called. They came on 16/3.',
        edtf: ['2021-03-20', '2021-03-14', '2021-03-16'],
      },
      {
        text: 'Note of 20 March 2021.\n14/3 – he called. They came on 2/3 and left before 3/3.',
        edtf: ['2021-03-20', '2021-03-14', '2021-03-02', '2021-03-03'],
      },
      {
        text: 'Запись от 20 марта 2021 года. Ответ обещали до 25/03.',
        edtf: ['2021-03-20', '2021-03-25'],
      },
    ],
    mustNotRead: [
      'open 24/7',
      'on 3/4 of them',
      'on 14/3',
      'on 2/3',
      'by 3/4 of the vote',
      'by 14/3-428',
      'Law No. 14/3',
    ],
  },
  readAt,
}
