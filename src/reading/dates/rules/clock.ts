import { type Token, tokenAt } from '../../tokens/token.ts'
import type { DateParts, DateReading, DateRule, Stretch } from '../rule.ts'
import { relativeDate } from '../rule.ts'
import { byDays, EVENING, isPair as isNight, type Shift, shiftDay } from '../shift.ts'
import { readTime, type TimeRead, timeWords } from '../time-of-day.ts'

const LATE = '22:00'
const MORNING = '06:00'
const NOON = '12:00'

/** "At 23:40 … At 00:30": what is told after an evening hour goes on into the night. */
const isNextDay = ({ time: before, evening }: DateParts, time: string | null): boolean =>
  time !== null && time < MORNING && (before === undefined ? evening === true : before >= EVENING)

/** The day that goes on: of a night told as two days, the one that the hour is in. */
const dayOfAnchor = ({ from, to }: Stretch, time: string | null): DateParts | null => {
  if (from.day === null || from.approximate || to === 'open') return null
  // An hour of either half, told after a late one: of that night or of the next day.
  if (to === null && time === null && (from.time ?? '') >= LATE) return null
  if (to === null) return isNextDay(from, time) ? shiftDay(from, 1) : from
  const sameDay = to.day === from.day && to.month === from.month && to.year === from.year
  if (sameDay) return isNextDay(to, time) ? shiftDay(from, 1) : from
  const night = shiftDay(from, 1)
  if (time === null || night?.day !== to.day || night?.month !== to.month) return null
  return time >= EVENING ? from : time < NOON ? to : null
}

const atTime =
  ({ time, until }: TimeRead): Shift =>
  (anchor) => {
    // "Towards one o'clock", in a night told as two days: in that night.
    const { from, to } = anchor
    if (time === null && to && to !== 'open' && isNight(anchor)) return { from, to }
    const day = dayOfAnchor(anchor, time)
    if (!day) return null
    const { year, month, day: n } = day
    const at = (t: string | null): DateParts => ({
      year,
      month,
      day: n,
      ...(t === null ? {} : { time: t }),
    })
    return { from: at(time), to: until === undefined ? null : at(until) }
  }

const GENERAL =
  /^(?:daily|every|each|usually|always|ежедневно|каждый|каждую|каждое|обычно|всегда|режим|график|schedule|curfew|комендантский|weekdays|будни|будням)$/
const LOOK = 8

/** Opening hours and rules are of no day. */
const isGeneral = (tokens: readonly Token[], { first, next }: TimeRead): boolean => {
  for (let i = first - LOOK; i < next + LOOK; i++) {
    if (GENERAL.test(tokenAt(tokens, i).lower)) return true
  }
  return false
}

/** "Case No. 5:25-cv-01187". */
const isNumbered = (tokens: readonly Token[], { first, next }: TimeRead): boolean => {
  const after = tokenAt(tokens, next)
  const coded = after.text === '-' && after.glued && tokenAt(tokens, next + 1).glued
  return coded || /^(?:no|№|case)$/.test(tokenAt(tokens, first - 1).lower)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const time = readTime(tokens, index)
  if (!time || isNumbered(tokens, time)) return null
  const general = isGeneral(tokens, time)
  const resolve = general ? byDays(0) : atTime(time)
  const relative = {
    base: 'told',
    resolve,
    ofDay: true,
    ...(general ? { onlyBeside: true } : {}),
  } as const
  const reading = relativeDate(
    time.first,
    time.next,
    relative,
    'a time of day, on the day told before',
  )
  return { ...reading, clock: time }
}

export const clock: DateRule = {
  name: 'date.clock',
  version: 2,
  reads: 'A time of day: with the day beside it, or on the day that was told last.',
  opens: { numbers: true, words: [...timeWords] },
  examples: {
    mustRead: [
      {
        text: 'On 6 May 2020 they left. At 23:00 others came.',
        edtf: ['2020-05-06', '2020-05-06T23:00'],
      },
      {
        text: '6 мая 2020 года они ушли. Часа в два дня пришли другие.',
        edtf: ['2020-05-06', '2020-05-06T14:00'],
      },
      {
        text: 'On 6 May 2020 they met. 13:00–14:10: a break.',
        edtf: ['2020-05-06', '2020-05-06T13:00/2020-05-06T14:10'],
      },
      {
        text: '6 мая 2020 года в 23:40 они ушли. В час ночи они вернулись.',
        edtf: ['2020-05-06T23:40', '2020-05-07T01:00'],
      },
      { text: 'They came at half past nine in the evening.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'It cost 10.15 euros',
      'в 3.50 раза дороже',
      'They waited for seven hours',
      'Case No. 5:25-cv-01187',
      'Ждали семь часов',
      'open daily from 9:00 to 18:00',
      'two of them left in the morning',
      'about ten to twelve men',
    ],
  },
  readAt,
}
