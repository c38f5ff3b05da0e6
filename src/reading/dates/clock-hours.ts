import { readEnglishNumber } from '../counts/numerals/english.ts'
import { readRussianNumber } from '../counts/numerals/russian.ts'
import { wordTable } from '../lexicon/words.ts'
import { lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { type Half, hourOfNight, readHalf } from './half-of-day.ts'
import { readOrdinalDay } from './ordinal-days.ts'

/** An hour as said, which may be of either half of the day. */
export interface HourRead {
  readonly next: number
  readonly hour: number
  readonly minute: number
  readonly half: Half | null
  /** What shows it to be an hour: "10:15", "10.15", "in the evening", "o'clock"; or nothing. */
  readonly shown: 'sign' | 'dot' | 'minutes' | 'half' | 'hours' | 'none'
  /** "At the beginning of the ninth": within an hour. */
  readonly rough?: true
}

const RU_HOUR = /^(?:час|часа|часов|часу|часам|ч)$/
const RU_MINUTE = /^(?:минута|минуты|минут|минуту|мин|м)$/
const HOURS = /^(?:hrs|hours|h)$/
const MOST_HOUR = 12

const skipDot = (tokens: readonly Token[], index: number): number =>
  tokenAt(tokens, index).text === '.' && tokenAt(tokens, index).glued ? index + 1 : index

/** «Заняла | 2 часа 15 минут» is a time that passes: a word that leads to an hour must stand before. */
const LEADS = /^(?:в|к|около|до|с|после|примерно|ровно|и|,|\d+|года|г|\.)$/

export const isLed = (tokens: readonly Token[], index: number): boolean =>
  LEADS.test(lowerAt(tokens, index - 1)) || tokenAt(tokens, index).lineStart

/** «23 часа | 15 минут», «23 ч. | 15 мин.». */
const minutesAfter = (
  tokens: readonly Token[],
  at: number,
): { minute: number; next: number } | null => {
  const minute = tokenAt(tokens, at)
  if (!/^\d{1,2}$/.test(minute.text) || !RU_MINUTE.test(lowerAt(tokens, at + 1))) return null
  return { minute: Number(minute.text), next: skipDot(tokens, at + 2) }
}

/** The words after an hour: "o'clock", «часов 15 минут», "in the evening", "p.m.". */
export const withTail = (
  tokens: readonly Token[],
  index: number,
  hour: number,
  minute: number,
  shown: HourRead['shown'],
): HourRead => {
  const said = lowerAt(tokens, index)
  const clock = said === "o'clock" || RU_HOUR.test(said)
  const after = clock ? (said === 'ч' ? skipDot(tokens, index + 1) : index + 1) : index
  const minutes = clock ? minutesAfter(tokens, after) : null
  const at = minutes?.next ?? after
  const half = readHalf(tokens, at, hour)
  if (half) {
    return {
      next: half.next,
      hour,
      minute: minutes?.minute ?? minute,
      half: half.half,
      shown: 'half',
    }
  }
  if (minutes) return { next: at, hour, minute: minutes.minute, half: null, shown: 'minutes' }
  if (clock) return { next: at, hour, minute, half: null, shown: 'hours' }
  const hours = HOURS.test(said) ? 1 : 0
  return { next: index + hours, hour, minute, half: null, shown: hours && !minute ? 'none' : shown }
}

/** Of words that tell an hour of themselves. */
const shownBy = (tail: HourRead): HourRead => ({ ...tail, shown: tail.half ? 'half' : 'hours' })

const inDigits = (tokens: readonly Token[], index: number): HourRead | null => {
  const m = /^(\d{1,2})(?:([.:])(\d\d))?$/.exec(tokenAt(tokens, index).text)
  if (!m) return null
  const [hour, minute] = [Number(m[1]), Number(m[3] ?? 0)]
  if (hour > 23 || minute > 59) return null
  const shown = m[2] === ':' ? 'sign' : m[2] === '.' ? 'dot' : 'none'
  return withTail(tokens, index + 1, hour, minute, shown)
}

/** "Nine", «девять», «час»: up to twelve. */
const hourWord = (
  tokens: readonly Token[],
  index: number,
): { hour: number; next: number } | null => {
  if (/^час[ау]?$/.test(lowerAt(tokens, index))) {
    const half = readHalf(tokens, index + 1, 1)
    return half ? { hour: 1, next: index + 1 } : null
  }
  const read = readEnglishNumber(tokens, index) ?? readRussianNumber(tokens, index)
  return read && read.value >= 1 && read.value <= MOST_HOUR && Number.isInteger(read.value)
    ? { hour: read.value, next: read.next }
    : null
}

const inWords = (tokens: readonly Token[], index: number): HourRead | null => {
  const read = hourWord(tokens, index)
  return read && withTail(tokens, read.next, read.hour, 0, 'none')
}

/** An hour in digits or words, with what follows it. */
export const hourAt = (tokens: readonly Token[], index: number): HourRead | null => {
  switch (tokenAt(tokens, index).kind) {
    case 'number':
      return inDigits(tokens, index)
    case 'word':
      return phraseAt(tokens, index) ?? inWords(tokens, index)
    default:
      return null
  }
}

const anyHour = (tokens: readonly Token[], index: number) => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number') return hourWord(tokens, index)
  const hour = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
  return hour >= 1 && hour <= MOST_HOUR ? { hour, next: index + 1 } : null
}

/** How many minutes: "half", "a quarter", "twenty (minutes)". */
const minutesOf = (tokens: readonly Token[], index: number) => {
  const a = lowerAt(tokens, index) === 'a' ? 1 : 0
  const word = lowerAt(tokens, index + a)
  if (word === 'half') return { minutes: 30, next: index + a + 1 }
  if (word === 'quarter') return { minutes: 15, next: index + a + 1 }
  const read = a ? null : readEnglishNumber(tokens, index)
  if (!read || read.value > 29 || !Number.isInteger(read.value)) return null
  const said = lowerAt(tokens, read.next) === 'minutes' ? 1 : 0
  return { minutes: read.value, next: read.next + said }
}

/** "Half past nine", "twenty to three in the morning"; "about ten to twelve" may be so many men. */
const english = (tokens: readonly Token[], index: number): HourRead | null => {
  const read = minutesOf(tokens, index)
  const way = read && lowerAt(tokens, read.next)
  if (!read || (way !== 'past' && way !== 'to')) return null
  const of = anyHour(tokens, read.next + 1)
  if (!of) return null
  const [hour, minute] =
    way === 'past' ? [of.hour, read.minutes] : [of.hour - 1 || MOST_HOUR, 60 - read.minutes]
  const tail = withTail(tokens, of.next, hour, minute, 'none')
  const sure = way === 'past' || read.minutes === 15 || tail.half !== null
  return sure ? shownBy(tail) : null
}

const NO_HOUR = /^(?:месяц|год|тур|век|класс|том|раунд|этаж|срок|курс|созыв)/

/** «(Половине) | третьего»: the hour that is running, told by the one it leads to. */
const running = (tokens: readonly Token[], index: number) => {
  const read = readOrdinalDay(tokens, index)
  if (!read || read.day > MOST_HOUR || NO_HOUR.test(lowerAt(tokens, read.next))) return null
  return { hour: read.day - 1 || MOST_HOUR, next: read.next }
}

/** «Полпервого» to «полдвенадцатого»: half of the hour that is running. */
const HALF_OF =
  'полпервого полвторого полтретьего полчетвертого полпятого полшестого полседьмого полвосьмого полдевятого полдесятого полодиннадцатого полдвенадцатого'.split(
    ' ',
  )

/** «Двадцать минут | седьмого». */
const minutesOfRunning = (tokens: readonly Token[], index: number): HourRead | null => {
  const read = readRussianNumber(tokens, index)
  const digits = /^\d{1,2}$/.test(lowerAt(tokens, index)) ? Number(lowerAt(tokens, index)) : null
  const minutes = read?.value ?? digits
  const next = read?.next ?? index + 1
  if (minutes === null || minutes >= 60 || !RU_MINUTE.test(lowerAt(tokens, next))) return null
  const of = running(tokens, next + 1)
  if (!of || !isLed(tokens, index)) return null
  const tail = withTail(tokens, of.next, of.hour, minutes, 'none')
  return shownBy(tail)
}

/** «В половине третьего», «в начале девятого (утра)». */
const ofRunning = (tokens: readonly Token[], index: number): HourRead | null => {
  const word = lowerAt(tokens, index)
  const joined = HALF_OF.indexOf(word)
  if (joined >= 0) {
    const tail = withTail(tokens, index + 1, joined || MOST_HOUR, 30, 'none')
    return shownBy(tail)
  }
  const half = /^половин[аеуы]$/.test(word)
  if (!half && !/^(?:четверть|начале|начала)$/.test(word)) return null
  const of = running(tokens, index + 1)
  if (!of) return null
  const tail = withTail(tokens, of.next, of.hour, half ? 30 : word === 'четверть' ? 15 : 0, 'none')
  if (/^нача/.test(word)) {
    // «В начале третьего дня» is of a day.
    const hour = tail.half !== null && lowerAt(tokens, of.next) !== 'дня'
    return hour ? { ...tail, shown: 'half', rough: true } : null
  }
  return shownBy(tail)
}

const LEFT: Readonly<Record<string, number>> = wordTable({
  пяти: 5,
  десяти: 10,
  пятнадцати: 15,
  двадцати: 20,
})

const minutesLeft = (tokens: readonly Token[], index: number) => {
  const value = LEFT[lowerAt(tokens, index)]
  if (value === undefined) return null
  const five = value === 20 && lowerAt(tokens, index + 1) === 'пяти' ? 1 : 0
  return { value: value + five * 5, next: index + 1 + five }
}

/** The hours that «без десяти полночь» and «без десяти полдень» are of. */
const TWELVE: Readonly<Record<string, number | undefined>> = wordTable({ полночь: 23, полдень: 11 })

/** «Без четверти пять», «без двадцати (минут) три». */
const without = (tokens: readonly Token[], index: number): HourRead | null => {
  if (lowerAt(tokens, index) !== 'без') return null
  const quarter = lowerAt(tokens, index + 1) === 'четверти'
  const read = quarter ? { value: 15, next: index + 2 } : minutesLeft(tokens, index + 1)
  if (!read) return null
  const said = RU_MINUTE.test(lowerAt(tokens, read.next)) ? 1 : 0
  const twelve = TWELVE[lowerAt(tokens, read.next + said)]
  if (twelve !== undefined) {
    const minute = 60 - read.value
    return { next: read.next + said + 1, hour: twelve, minute, half: null, shown: 'sign' }
  }
  const of = anyHour(tokens, read.next + said)
  if (!of) return null
  const tail = withTail(tokens, of.next, of.hour - 1 || MOST_HOUR, 60 - read.value, 'none')
  return shownBy(tail)
}

const IN_HOUR =
  'первом втором третьем четвертом пятом шестом седьмом восьмом девятом десятом одиннадцатом двенадцатом'.split(
    ' ',
  )

/** «В шестом часу вечера»: within the hour that runs to six. */
const withinHour = (tokens: readonly Token[], index: number): HourRead | null => {
  const at = IN_HOUR.indexOf(lowerAt(tokens, index))
  if (at < 0 || lowerAt(tokens, index + 1) !== 'часу') return null
  const tail = withTail(tokens, index + 2, at || MOST_HOUR, 0, 'none')
  return { ...shownBy(tail), rough: true }
}

/** «Часа в два», «часов около девяти». */
const aboutHour = (tokens: readonly Token[], index: number): HourRead | null => {
  if (!/^час(?:а|ов|у|ам)$/.test(lowerAt(tokens, index))) return null
  if (!/^(?:в|около|к|до|с)$/.test(lowerAt(tokens, index + 1))) return null
  const before = tokenAt(tokens, index - 1)
  if (before.kind === 'number' || readRussianNumber(tokens, index - 1)) return null
  const of = anyHour(tokens, index + 2)
  const tail = of && withTail(tokens, of.next, of.hour, 0, 'none')
  return tail && shownBy(tail)
}

const phraseAt = (tokens: readonly Token[], index: number): HourRead | null =>
  english(tokens, index) ??
  minutesOfRunning(tokens, index) ??
  ofRunning(tokens, index) ??
  without(tokens, index) ??
  withinHour(tokens, index) ??
  aboutHour(tokens, index)

export const HOUR_WORDS: readonly string[] = (
  'one two three four five six seven eight nine ten eleven twelve час часа часов часу часам два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати' +
  ' half quarter twenty двадцать пятнадцать половине половина половину четверть без начале начала'
)
  .split(' ')
  .concat(IN_HOUR, HALF_OF)

/** `hh:mm`; null where the half of the day is not said, or the hour is only about so. */
export const clockOf = (read: HourRead): string | null | 'none' => {
  const { half, hour, minute } = read
  if (half !== null && hour > 12) return 'none'
  const h = half === null ? hour : hourOfNight(hour, half)
  if (h === null || read.rough) return null
  const known = half !== null || hour > 12 || /^(?:sign|dot|minutes)$/.test(read.shown)
  if (!known) return null
  return `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
