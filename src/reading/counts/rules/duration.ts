import type { DurationUnit, Unit } from '../../../domain/quantities.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount, FractionAmount } from '../amount.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { isAgeBeside } from '../times/age.ts'
import { isTerm } from '../times/term.ts'
import { type UnitRead, unitAt, unitOf } from '../times/unit.ts'

type TimeAmount = Exclude<Amount, FractionAmount>

interface Tail {
  readonly plus: number
  readonly unit: DurationUnit
  readonly times: number
  readonly next: number
}

/** "and two months" after years, "and a half" after any unit. */
const readTail = (tokens: readonly Token[], read: UnitRead): Tail => {
  const none = { plus: 0, unit: read.unit, times: 1, next: read.next }
  const link = tokenAt(tokens, read.next)
  const joined = /^(?:and|и)$/.test(link.lower) ? 1 : 0
  if (
    joined &&
    tokenAt(tokens, read.next + 1).lower === 'a' &&
    tokenAt(tokens, read.next + 2).lower === 'half'
  ) {
    return { ...none, plus: 0.5, next: read.next + 3 }
  }
  if (read.unit !== 'years') return none
  const months = readNumeral(tokens, read.next + joined)
  const unit = months && unitAt(tokens, months.next)
  if (!months || unit?.unit !== 'months' || months.value > 11) return none
  // Six months are the half that people say: 1.5 years, not 18 months.
  if (months.value === 6) return { ...none, plus: 0.5, next: unit.next }
  return { plus: months.value, unit: 'months', times: 12, next: unit.next }
}

const scaled = (amount: TimeAmount, times: number): TimeAmount =>
  amount.is !== 'number' || times === 1
    ? amount
    : {
        ...amount,
        low: amount.low * times,
        high: amount.high === null ? null : amount.high * times,
      }

const measureOf = (
  tokens: readonly Token[],
  amount: Amount,
  found: UnitRead,
  next: number,
): 'age' | 'term' | 'duration' => {
  if (found.age) return 'age'
  if (isTerm(tokens, amount.first, next, found.unit)) return 'term'
  if (amount.is !== 'number') return 'duration'
  const unit = tokenAt(tokens, found.next - 1)
  return isAgeBeside(tokens, amount, unit, next) ? 'age' : 'duration'
}

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is === 'none' || amount.is === 'fraction') return null
  const found = unitOf(tokens, amount)
  if (!found) return null
  const tail = readTail(tokens, found)
  const measures = measureOf(tokens, amount, found, tail.next)
  const unit: Unit = { of: measures === 'age' ? 'age' : 'duration', unit: tail.unit }
  const times = tail.times * found.times
  return {
    first: amount.first,
    next: tail.next,
    quantity: (words) => quantityOf(scaled(amount, times), words, unit, tail.plus),
    measures,
    what: tail.unit,
    reason: `${reasonOf(amount)} of ${tail.unit}`,
  }
}

export const duration: CountRule = {
  name: 'count.duration',
  version: 2,
  reads: 'How long something took, how old someone is, how long a term of punishment is.',
  examples: {
    mustRead: [
      { text: 'sentenced to 1,5 years of imprisonment', counts: ['1,5 years: exact 1.5 years'] },
      { text: 'sentenced to 2,5 year and fined', counts: ['2,5 year: exact 2.5 years'] },
      {
        text: 'They spent more than two and a half years in prison.',
        counts: ['more than two and a half years: more-than 2.5– years'],
      },
      { text: 'more than a year ago', counts: ['more than a year: more-than 1– years'] },
      { text: 'One year ago it began', counts: ['One year: exact 1 years'] },
      {
        text: 'within the one to two months following',
        counts: ['one to two months: range 1–2 months'],
      },
      { text: 'a 73-year-old woman', counts: ['73-year-old: exact 73 years'] },
      { text: '(3 moths after the events)', counts: ['3 moths: exact 3 months'] },
      { text: '2 years and 6 months in prison', counts: ['2 years and 6 months: exact 2.5 years'] },
      { text: '2 years and 3 months in prison', counts: ['2 years and 3 months: exact 27 months'] },
      {
        text: 'a three-and-a-half-year sentence',
        counts: ['three-and-a-half-year: exact 3.5 years'],
      },
      { text: 'пятилетний срок', counts: ['пятилетний: exact 5 years'] },
      {
        text: 'terms of 14 and 16 years',
        counts: ['14: exact 14 years', '16 years: exact 16 years'],
      },
      { text: 'взяла 9-летнюю дочь', counts: ['9-летнюю: exact 9 years'] },
      { text: 'к двум с половиной годам', counts: ['двум с половиной годам: exact 2.5 years'] },
    ],
    mustNotRead: ['One day we will know', 'three-storey', 'for years', 'day 3'],
  },
  read,
}
