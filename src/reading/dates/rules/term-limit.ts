import { endsSentence, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { type Duration, readDuration } from '../duration.ts'
import { readMonth } from '../month-words.ts'
import { type Base, type DateReading, type DateRule, isEvent, relativeDate } from '../rule.ts'
import { byUnits, dayOfParts, moveMonth, type Shift, toTheDay } from '../shift.ts'
import { weekdayWords } from '../weekday-words.ts'

/** The last day of so long from a day on: "within two months" ends on that day of the month. */
const lastDayOf =
  ({ unit, most, few }: Duration): Shift =>
  (anchor) => {
    if (few || anchor.from.day === null) return null
    const last = anchor.to === null || anchor.to === 'open' ? anchor.from : anchor.to
    const months = unit === 'months' ? most : unit === 'years' ? most * 12 : null
    if (months !== null && Number.isInteger(months)) {
      const month = moveMonth({ ...last, day: null }, months)
      const parts = month && { ...month, day: last.day }
      return parts && dayOfParts(parts) ? { from: parts, to: null } : null
    }
    if (!/^(?:days|weeks)$/.test(unit)) return null
    const end = toTheDay(byUnits(unit, most, most))({ from: last, to: null })
    return end && end.from.day !== null ? end : null
  }

/** «Рабочих», «календарных»: working days can't be counted on. */
const CALENDAR = /^(?:календарных|календарного)$/

const durationAt = (tokens: readonly Token[], index: number): Duration | null => {
  const read = readDuration(tokens, index)
  if (read) return read
  // «Десяти календарных дней».
  if (!CALENDAR.test(lowerAt(tokens, index + 1))) return null
  const days = readDuration([tokenAt(tokens, index), tokenAt(tokens, index + 2)], 0)
  return days?.next === 2 ? { ...days, next: index + 3 } : null
}

const START = /^(?:дня|даты|момента|числа|времени)$/
const OWN = /^(?:настоящ|данн)(?:его|ей|их)$/

/** «Со дня настоящего письма», «с сегодняшнего числа», «с даты подачи»: the token after it, or -1. */
const ownPaper = (tokens: readonly Token[], index: number): number => {
  if (/^сегодняшнего$/.test(lowerAt(tokens, index)) && START.test(lowerAt(tokens, index + 1)))
    return index + 2
  if (!START.test(lowerAt(tokens, index))) return -1
  for (let at = index + 1; at <= index + 2; at++) if (OWN.test(lowerAt(tokens, at))) return at + 2
  return -1
}

const REASON = 'the last day of a term, counted from another day'

const reading = (first: number, next: number, base: Base, d: Duration): DateReading =>
  relativeDate(
    first,
    next,
    { base, resolve: lastDayOf(d), ofDay: base === 'told', onlyResolved: true },
    REASON,
  )

/** «… с даты настоящего письма», «… со дня приговора». */
const counted = (tokens: readonly Token[], first: number, d: Duration): DateReading | null => {
  if (!/^(?:с|со)$/.test(lowerAt(tokens, d.next))) return null
  const own = ownPaper(tokens, d.next + 1)
  if (own > 0) return reading(first, own, 'source', d)
  if (!START.test(lowerAt(tokens, d.next + 1))) return null
  const named = complementAt(tokens, d.next + 2)
  return named && (isEvent(named.base) || named.base === 'told' || named.base === 'date-after')
    ? reading(first, named.next, named.base, d)
    : null
}

/** «Велели освободить этаж | в течение недели», "ordered him to leave | within ten days". */
const ORDERED =
  /^(?:велел[аи]?|приказал[аи]?|обязал[аи]?|потребовал[аи]?|предписал[аи]?|пообещал[аи]?|обещал[аи]?|дал[аи]?|обязался|обязалась|обязались|обязан[аы]?|ordered|told|instructed|directed|promised|pledged|undertook|gave|vowed)$/
const MOST_ORDER = 24

const isDayWord = (tokens: readonly Token[], index: number): boolean =>
  readMonth(tokens, index) !== null ||
  weekdayWords.has(lowerAt(tokens, index)) ||
  /^(?:yesterday|today|вчера|сегодня|позавчера)$/.test(lowerAt(tokens, index))

/** Only of a day that stands in its own sentence. */
const isOrdered = (tokens: readonly Token[], index: number): boolean => {
  let ordered = false
  let day = false
  for (let i = index - 1; i > index - MOST_ORDER && i >= 0; i--) {
    if (endsSentence(tokens, i) || tokenAt(tokens, i).kind === 'break') break
    if (ORDERED.test(lowerAt(tokens, i))) ordered = true
    if (isDayWord(tokens, i)) day = true
  }
  return ordered && day
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const before = lowerAt(tokens, index - 1)
  const russian = (word === 'течение' && before === 'в') || (word === 'позднее' && before === 'не')
  if (!russian && word !== 'within') return null
  const than = word === 'позднее' && lowerAt(tokens, index + 1) === 'чем' ? 1 : 0
  const d = durationAt(tokens, index + 1 + than)
  if (!d || d.few) return null
  const first = russian ? index - 1 : index
  const limit = russian ? counted(tokens, first, d) : null
  if (limit) return limit
  const ends = /^(?:[.,;:)!?…—–]|)$/.test(tokenAt(tokens, d.next).text)
  const order = word !== 'позднее' && ends && isOrdered(tokens, first)
  return order && /^(?:days|weeks|months)$/.test(d.unit) ? reading(first, d.next, 'told', d) : null
}

export const termLimit: DateRule = {
  name: 'date.term-limit',
  version: 1,
  reads: '«В течение десяти дней со дня приговора», "ordered him to leave within a week".',
  opens: { numbers: false, words: ['течение', 'позднее', 'within'] },
  examples: {
    mustRead: [
      {
        text: 'Сегодня, 6 мая 2021 года, просим ответа в течение семи дней с даты настоящего письма.',
        edtf: ['2021-05-06', '2021-05-13'],
      },
      {
        text: '6 мая 2021 года его арестовали. Жалоба подаётся в течение трёх суток со дня ареста.',
        edtf: ['2021-05-06', '2021-05-09'],
      },
      {
        text: '6 мая 2021 года приставы велели освободить дом в течение месяца.',
        edtf: ['2021-05-06', '2021-06-06'],
      },
      {
        text: 'On 6 May 2021 the police ordered them to leave within ten days.',
        edtf: ['2021-05-06', '2021-05-16'],
      },
    ],
    mustNotRead: [
      'в течение десяти дней со дня получения',
      'в течение недели шли дожди',
      'within ten days of receipt',
      'They left within ten days',
    ],
  },
  readAt,
}
