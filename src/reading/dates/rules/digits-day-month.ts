import { isRealDay } from '../../../domain/day.ts'
import { isCyrillic, type Token, tokenAt } from '../../tokens/token.ts'
import { followsRussian, standsAsDay, UNIT, weekdayBeside } from '../day-in-notes.ts'
import { ANY_YEAR } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})$/

/** Not "at" and «в», which bring in hours, nor words that bring in amounts. */
const LED_BY = /^(?:on|until|till|from|since|by|before|dated|of|с|со|до|от|к|после|по)$/

/** "(20.06, 11.07)": in brackets alone or with another. */
const inBrackets = (tokens: readonly Token[], index: number): boolean => {
  const isDay = (at: number): boolean => /^\d\d\.\d\d$/.test(tokenAt(tokens, at).text)
  if (!isDay(index)) return false
  const [before, after] = [tokenAt(tokens, index - 1).text, tokenAt(tokens, index + 1).text]
  return (
    (before === '(' && (after === ')' || (after === ',' && isDay(index + 2)))) ||
    (before === ',' && isDay(index - 2) && /^[,)]$/.test(after))
  )
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const m = DAY_AND_MONTH.exec(tokenAt(tokens, index).text)
  if (!m) return null
  const [day, month] = [Number(m[1]), Number(m[2])]
  if (!isRealDay(ANY_YEAR, month, day)) return null
  const before = tokenAt(tokens, index - 1)
  const led = LED_BY.test(before.lower) && !UNIT.test(tokenAt(tokens, index + 1).lower)
  // "6.1" heads a section: with one figure for the month only behind Russian words.
  const stands =
    m[2]?.length === 1
      ? (led && isCyrillic(before)) || followsRussian(tokens, index, index + 1)
      : led || standsAsDay(tokens, index, index + 1) || inBrackets(tokens, index)
  if (!stands) return null
  const parts = { year: null, month, day }
  const weekday = weekdayBeside(tokens, index + 1)
  const next = index + (weekday === undefined ? 1 : 3)
  return {
    ...oneDate(index, next, parts, null, 'day and month in digits'),
    onlyWithYear: true,
    ...(weekday === undefined ? {} : { weekday }),
  }
}

export const digitsDayMonth: DateRule = {
  name: 'date.digits-day-month',
  version: 3,
  reads: 'A day and month in digits, 7.06, in notes whose year another date tells.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      {
        text: 'Note of 14 August 2022.\n– 2.06: taken from his flat.\n– Sanction on 7.06, extended until 5.08.',
        edtf: ['2022-08-14', '2022-06-02', '2022-06-07', '2022-08-05'],
      },
      {
        text: 'Запись от 20 марта 2022 года. Ходатайство от 11.01 отклонено, жалоба подана до 17.03.',
        edtf: ['2022-03-20', '2022-01-11', '2022-03-17'],
      },
      {
        text: 'Запись от 20 ноября 2022 года. Ввиду выдачи тела 12.11; звонок 13.11, 19:40.',
        edtf: ['2022-11-20', '2022-11-12', '2022-11-13T19:40'],
      },
    ],
    mustNotRead: [
      'On 7.06 he left',
      'It rose by 2.10 percent',
      'in 3.12 of them',
      'сумма до 5.05 млн',
      'version of 1.10.2',
    ],
  },
  readAt,
}
