import { readNumeral } from '../counts/numerals/numeral.ts'
import { durationUnit } from '../counts/words/units.ts'
import { wordTable } from '../lexicon/words.ts'
import { isDash, type Token, tokenAt, wordsFrom } from '../tokens/token.ts'
import { byFew, byMonthsAndDays, byUnits, type Shift, type ShiftUnit, within } from './shift.ts'

/** "Two months", "one to two months", "a few days": how far one date is from another. */
export interface Duration {
  readonly next: number
  readonly unit: ShiftUnit
  readonly least: number
  readonly most: number
  /** "A few". */
  readonly few: boolean
  /** "Four months and sixteen | days". */
  readonly days?: number
}

const ONE = new Set(['a', 'an', 'one', 'another', 'еще'])
const FEW = new Set(['few', 'several', 'some', 'couple', 'несколько', 'пару', 'нескольких'])

interface Amount {
  readonly least: number
  readonly most: number
  readonly few: boolean
  readonly next: number
}

const shiftUnit = (word: string): ShiftUnit | null => {
  if (/^(?:днем|сутками|nights?|mornings?)$/.test(word)) return 'days'
  return /^недел(?:ей|ями)$/.test(word) ? 'weeks' : durationUnit(word)
}

const plain = (value: number, next: number): Amount => ({
  least: value,
  most: value,
  few: false,
  next,
})

const fewAt = (tokens: readonly Token[], index: number): Amount | null => {
  const a = tokenAt(tokens, index).lower === 'a' ? 1 : 0
  const word = tokenAt(tokens, index + a).lower
  if (!FEW.has(word)) return null
  const of = tokenAt(tokens, index + a + 1).lower === 'of' ? 1 : 0
  return { least: 0, most: 0, few: true, next: index + a + 1 + of }
}

const HALVES: Readonly<Record<string, number>> = wordTable({ полтора: 1.5, полторы: 1.5 })

const rangeEnd = (tokens: readonly Token[], index: number): number | null => {
  const link = tokenAt(tokens, index)
  if (isDash(link) || /^(?:to|or|или)$/.test(link.lower)) return index + 1
  return null
}

const amountAt = (tokens: readonly Token[], index: number): Amount | null => {
  const few = fewAt(tokens, index)
  if (few) return few
  const word = tokenAt(tokens, index)
  const half = HALVES[word.lower]
  if (half !== undefined) return plain(half, index + 1)
  const first = ONE.has(word.lower) ? { value: 1, next: index + 1 } : readNumeral(tokens, index)
  if (!first || first.value > 400) return null
  const at = rangeEnd(tokens, first.next)
  const second = at === null ? null : readNumeral(tokens, at)
  return second && second.value > first.value
    ? { least: first.value, most: second.value, few: false, next: second.next }
    : plain(first.value, first.next)
}

/** Russian leaves out the one: "через неделю", "год спустя"; "полгода" is six months. */
const bareUnit = (tokens: readonly Token[], index: number): Duration | null => {
  const word = tokenAt(tokens, index).lower
  if (word === 'полгода') {
    return { next: index + 1, unit: 'months', least: 6, most: 6, few: false }
  }
  if (word === 'полчаса') {
    return { next: index + 1, unit: 'minutes', least: 30, most: 30, few: false }
  }
  const unit = /^[а-я]/.test(word) && SINGLE.test(word) ? shiftUnit(word) : null
  return unit && { next: index + 1, unit, least: 1, most: 1, few: false }
}

const SINGLE =
  /^(?:год|года|годом|месяц|месяца|месяцем|неделю|недели|неделей|день|дня|днем|сутки|сутками|час|часа|часом)$/

/** The smaller part of "a year and two months", "год и два месяца". */
const withMonths = (tokens: readonly Token[], years: Duration): Duration => {
  const and = /^(?:and|и|,)$/.test(tokenAt(tokens, years.next).lower) ? 1 : 0
  const amount = years.unit === 'years' && !years.few ? amountAt(tokens, years.next + and) : null
  if (!amount || amount.few) return years
  if (shiftUnit(tokenAt(tokens, amount.next).lower) !== 'months') return years
  const months = years.least * 12 + amount.least
  return { next: amount.next + 1, unit: 'months', least: months, most: months, few: false }
}

/** «За месяц и | день до выхода». */
const oneDay = (tokens: readonly Token[], index: number): Amount | null =>
  /^(?:день|дня|днем)$/.test(tokenAt(tokens, index).lower) ? plain(1, index) : null

/** The days of "two years, four months and sixteen days", «пять месяцев и один день». */
const withDays = (tokens: readonly Token[], d: Duration): Duration => {
  const long = d.unit === 'months' || d.unit === 'years'
  if (!long || d.few || d.least !== d.most || !Number.isInteger(d.least)) return d
  if (!/^(?:and|и|,)$/.test(tokenAt(tokens, d.next).lower)) return d
  const amount = amountAt(tokens, d.next + 1) ?? oneDay(tokens, d.next + 1)
  if (!amount || amount.few || amount.least !== amount.most) return d
  if (shiftUnit(tokenAt(tokens, amount.next).lower) !== 'days') return d
  const months = d.unit === 'years' ? d.least * 12 : d.least
  const next = amount.next + 1
  return { next, unit: 'months', least: months, most: months, few: false, days: amount.least }
}

/** "Half a year". */
const halfYear = (tokens: readonly Token[], index: number): Duration | null => {
  const said = ['half', 'a', 'year'].every((word, i) => tokenAt(tokens, index + i).lower === word)
  return said ? { next: index + 3, unit: 'months', least: 6, most: 6, few: false } : null
}

/** "A fortnight". */
const fortnight = (tokens: readonly Token[], index: number): Duration | null => {
  if (!/^(?:a|the|one)$/.test(tokenAt(tokens, index).lower)) return null
  return tokenAt(tokens, index + 1).lower === 'fortnight'
    ? { next: index + 2, unit: 'weeks', least: 2, most: 2, few: false }
    : null
}

export const readDuration = (tokens: readonly Token[], index: number): Duration | null => {
  const read = readParts(tokens, index)
  return read && withDays(tokens, read)
}

const readParts = (tokens: readonly Token[], index: number): Duration | null => {
  const half = halfYear(tokens, index) ?? fortnight(tokens, index)
  if (half) return half
  const bare = bareUnit(tokens, index)
  if (bare) return withMonths(tokens, bare)
  const amount = amountAt(tokens, index)
  if (!amount) return null
  const unit = shiftUnit(tokenAt(tokens, amount.next).lower)
  if (!unit) return null
  const { least, most, few } = amount
  const read = { next: amount.next + 1, unit, least, most, few }
  // "A day or two".
  const or = wordsFrom(tokens, read.next, 2)
  if (least === 1 && or === 'or two') return { ...read, next: read.next + 2, most: 2 }
  const tail = wordsFrom(tokens, read.next, 3)
  // "A year to the day".
  if (tail === 'to the day') return { ...read, next: read.next + 3 }
  // "A year and a half".
  if (tail === 'and a half') {
    return { ...read, next: read.next + 3, least: least + 0.5, most: most + 0.5 }
  }
  return withMonths(tokens, read)
}

const MOST_TOKENS = 9

/** A duration that ends just before an index: "[two weeks] later". */
export const durationBefore = (
  tokens: readonly Token[],
  index: number,
): (Duration & { readonly first: number }) | null => {
  const last = tokenAt(tokens, index - 1).lower
  if (shiftUnit(last) === null && !/^(?:half|fortnight|two)$/.test(last)) return null
  let found: (Duration & { readonly first: number }) | null = null
  for (let first = index - 1; first >= Math.max(0, index - MOST_TOKENS); first--) {
    const read = readDuration(tokens, first)
    if (read?.next === index) found = { ...read, first }
    else if (found && first < found.first - 3) break
  }
  return found
}

const INVERTED = /^(?:дней|дня|недели|недель|месяца|месяцев|года|лет|суток|часа|часов|минут)$/

const about = (unit: ShiftUnit, value: number, next: number): Duration => ({
  next,
  unit,
  least: value,
  most: value,
  few: false,
})

/** «Недели две | назад», «дней десять | назад»: about so long, the unit told first. */
export const invertedBefore = (
  tokens: readonly Token[],
  index: number,
): (Duration & { readonly first: number }) | null => {
  for (let at = index - 2; at >= Math.max(0, index - MOST_INVERTED); at--) {
    const { lower } = tokenAt(tokens, at)
    const unit = INVERTED.test(lower) ? shiftUnit(lower) : null
    const amount = unit && readNumeral(tokens, at + 1)
    if (unit && amount?.next === index) return { ...about(unit, amount.value, index), first: at }
  }
  return null
}
const MOST_INVERTED = 4

/** «Дня | через | три», «дней | за | девять». */
export const invertedAround = (
  tokens: readonly Token[],
  index: number,
): (Duration & { readonly first: number }) | null => {
  const { lower } = tokenAt(tokens, index - 1)
  const unit = INVERTED.test(lower) ? shiftUnit(lower) : null
  const amount = unit && readNumeral(tokens, index + 1)
  if (!unit || !amount || amount.value > MOST_COUNTED) return null
  // «Дня через три дня»: the number has a unit of its own.
  if (shiftUnit(tokenAt(tokens, amount.next).lower) !== null) return null
  // «Пять дней за три»: the unit belongs to the number before it.
  const counts = readNumeral(tokens, index - 2)
  return counts?.next === index - 1
    ? null
    : { ...about(unit, amount.value, amount.next), first: index - 1 }
}
const MOST_COUNTED = 400

/** `sign` 1 for later, -1 for earlier. */
export const shiftOf = (d: Duration, sign: 1 | -1, approximate = false): Shift =>
  d.days !== undefined
    ? byMonthsAndDays(sign * d.least, sign * d.days)
    : d.few
      ? byFew(d.unit, sign)
      : byUnits(d.unit, sign * d.least, sign * d.most, approximate)

export const withinOf = (d: Duration): Shift | null => (d.few ? null : within(d.unit, d.most))
