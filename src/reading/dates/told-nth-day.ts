import { lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { complementAt } from './complement.ts'
import { eventWords } from './event-words.ts'
import { readOrdinalDay } from './ordinal-days.ts'
import { closesPhrase, opensSentence } from './phrase-end.ts'
import { type DateReading, isEvent } from './rule.ts'
import { byDays, type Shift } from './shift.ts'
import { told } from './told-reading.ts'

/** Counting the day told as the first, as both languages mostly do: about that day. */
const nth =
  (count: number): Shift =>
  ({ from }) =>
    byDays(count - 1, true)({ from, to: null })

/** «На третий день», "on the third day". */
const laterDay = (tokens: readonly Token[], index: number): DateReading | null => {
  const english =
    /^(?:on|by)$/.test(lowerAt(tokens, index)) &&
    /^(?:the|his|her|their|our|my)$/.test(lowerAt(tokens, index + 1))
  if (!english && !/^(?:на|к)$/.test(lowerAt(tokens, index))) return null
  const at = english ? index + 2 : index + 1
  const day = english ? readOrdinalDay(tokens, at) : russianOrdinal(tokens, at)
  if (!day || day.day < 2 || !NTH.test(lowerAt(tokens, day.next))) return null
  const first = english ? index + 1 : index
  const way = lowerAt(tokens, day.next + 1)
  const after = /^(?:after|of|после)$/.test(way) ? 1 : 0
  const named = complementAt(tokens, day.next + 1 + after)
  // "On the third day | of the siege" counts its first day, "on the third day | after" does not.
  const count = after && way !== 'of' ? byDays(day.day) : nth(day.day)
  const counted = named && (isEvent(named.base) || (after > 0 && named.base === 'told'))
  if (counted) return told(first, named.next, count, { base: named.base, onlyResolved: true })
  const subject = !english && opensSentence(tokens, index) && isSubject(tokens, day.next + 1)
  return (closesPhrase(tokens, day.next + 1) || subject) && !after
    ? told(first, day.next + 1, nth(day.day), { inDays: true, onlyResolved: true })
    : null
}

/** «На второй день | доступ был полным»: a noun that the day is no day of. */
const isSubject = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokenAt(tokens, index)
  return /^[а-я]{3,}(?:[бгджзклмнпрстфхцчшщ]|ие|ая|ый)$/.test(lower) && !eventWords.has(lower)
}

/** «В первую (же) ночь», «в самый первый день»: of the day told. */
const firstDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:в|на)$/.test(lowerAt(tokens, index))) return null
  const most = /^сам(?:ый|ую)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0
  if (!/^перв(?:ый|ую|ые)$/.test(lowerAt(tokens, index + 1 + most))) return null
  const same = lowerAt(tokens, index + 2 + most) === 'же' ? 1 : 0
  const at = index + 2 + most + same
  const unit = lowerAt(tokens, at)
  if (!/^(?:день|ночь|вечер|утро|сутки)$/.test(unit) || lowerAt(tokens, at + 1) === 'после')
    return null
  const night: Shift = (anchor) => {
    const next = anchor.to === null && anchor.from.day !== null ? byDays(1)(anchor) : null
    return next && { from: byDays(0)(anchor)?.from ?? anchor.from, to: next.from }
  }
  const resolve = unit === 'ночь' ? night : byDays(0)
  return told(index, at + 1, resolve, { ofDay: true, onlyResolved: true })
}

/** «К исходу четвёртого дня», «на исходе вторых суток». */
const endOfNth = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:к|на|под)$/.test(lowerAt(tokens, index))) return null
  if (!/^(?:исход[уе]|кон(?:цу|ец|це))$/.test(lowerAt(tokens, index + 1))) return null
  const day = readOrdinalDay(tokens, index + 2) ?? ordinalOfMany(tokens, index + 2)
  if (!day || day.day < 2 || !/^(?:дня|суток)$/.test(lowerAt(tokens, day.next))) return null
  return told(index, day.next + 1, nth(day.day), { ofDay: true, onlyResolved: true })
}

/** «Вторых | суток». */
const ordinalOfMany = (tokens: readonly Token[], index: number) => {
  const at = ORDINALS.indexOf(
    lowerAt(tokens, index)
      .replace(/ых$/, 'ый')
      .replace(/^вторый$/, 'второй'),
  )
  if (at >= 0) return { day: at + 2, next: index + 1 }
  return lowerAt(tokens, index) === 'третьих' ? { day: 3, next: index + 1 } : null
}

/** «Второй день. Адвоката не пустили»: an entry of a chronicle. */
const headingDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!opensSentence(tokens, index)) return null
  const day = russianOrdinal(tokens, index) ?? third(tokens, index)
  if (!day || !/^(?:день|сутки)$/.test(lowerAt(tokens, day.next))) return null
  return /^[.:]$/.test(tokenAt(tokens, day.next + 1).text)
    ? told(index, day.next + 1, nth(day.day), { inDays: true, onlyResolved: true })
    : null
}

const third = (tokens: readonly Token[], index: number) =>
  lowerAt(tokens, index) === 'третий' ? { day: 3, next: index + 1 } : null

const NTH = /^(?:day|morning|evening|night|день|дню|сутки|суткам|утро|вечер|ночь)$/

const ORDINALS =
  'второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый'.split(
    ' ',
  )

const russianOrdinal = (tokens: readonly Token[], index: number) => {
  const at = ORDINALS.indexOf(
    lowerAt(tokens, index)
      .replace(/(?:ые|ым|ое|ому)$/, 'ый')
      .replace(/(?:ую)$/, 'ый'),
  )
  if (at >= 0) return { day: at + 2, next: index + 1 }
  return /^треть(?:и|им|е|ему|ю)$/.test(lowerAt(tokens, index)) ? { day: 3, next: index + 1 } : null
}

/** A day that is told by its number, counted from the day told before it. */
export const nthDay = (tokens: readonly Token[], index: number): DateReading | null =>
  headingDay(tokens, index) ??
  firstDay(tokens, index) ??
  endOfNth(tokens, index) ??
  laterDay(tokens, index)
