import type { DurationUnit, Unit } from '../../../domain/quantities.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount } from '../amount.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { durationStem, durationUnit } from '../words/units.ts'

interface UnitRead {
  readonly unit: DurationUnit
  readonly next: number
  readonly age: boolean
}

/** A typing error of "months" that only makes sense as one when a time word follows. */
const MISTYPED_MONTHS = /^(?:moths|monthes|mounths)$/
const TIME_WORD = /^(?:after|before|ago|later|earlier|of|in)$/

const unitAt = (tokens: readonly Token[], index: number): UnitRead | null => {
  const token = tokenAt(tokens, index)
  if (isDash(token) && token.glued) {
    const stem = durationStem(tokenAt(tokens, index + 1).lower)
    if (!stem) return null
    // "73-year-old" is two more tokens.
    const old = tokenAt(tokens, index + 3).lower === 'old'
    return { unit: stem.unit, next: index + (old ? 4 : 2), age: stem.age || old }
  }
  const unit = durationUnit(token.lower)
  if (unit) {
    const old = tokenAt(tokens, index + 1).lower
    const age = old === 'old' || (old === 'of' && tokenAt(tokens, index + 2).lower === 'age')
    return { unit, next: index + (old === 'old' ? 2 : 1), age }
  }
  const typo = MISTYPED_MONTHS.test(token.lower) && TIME_WORD.test(tokenAt(tokens, index + 1).lower)
  return typo ? { unit: 'months', next: index + 1, age: false } : null
}

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
  return { plus: months.value, unit: 'months', times: 12, next: unit.next }
}

const TERM_AFTER =
  /^(?:imprisonment|prison|jail|custody|probation|arrest|freedom|liberty|лишения|ограничения|колонии|тюрьмы|заключения)$/
const TERM_BEFORE =
  /^(?:sentenced|sentence|received|got|given|term|terms|jailed|imprisoned|приговор\p{L}*|осужден\p{L}*|срок\p{L}*)$/u
const NEAR = 4

const isTerm = (tokens: readonly Token[], first: number, next: number): boolean => {
  for (let i = next; i < next + NEAR && tokenAt(tokens, i).kind === 'word'; i++) {
    if (TERM_AFTER.test(tokenAt(tokens, i).lower)) return true
  }
  for (let i = first - 1; i >= first - NEAR; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (TERM_BEFORE.test(token.lower)) return true
  }
  return false
}

const AGE_BEFORE = /^(?:aged|age|возраст[еа]?|turned|исполнилось)$/

const scaled = (amount: Amount, times: number): Amount =>
  amount.is !== 'number' || times === 1
    ? amount
    : {
        ...amount,
        low: amount.low * times,
        high: amount.high === null ? null : amount.high * times,
      }

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  const found = unitAt(tokens, amount.next)
  if (!found || amount.is === 'none') return null
  const tail = readTail(tokens, found)
  const age = found.age || AGE_BEFORE.test(tokenAt(tokens, amount.first - 1).lower)
  const measures = age ? 'age' : isTerm(tokens, amount.first, tail.next) ? 'term' : 'duration'
  const unit: Unit = { of: age ? 'age' : 'duration', unit: tail.unit }
  return {
    first: amount.first,
    next: tail.next,
    quantity: (words) => quantityOf(scaled(amount, tail.times), words, unit, tail.plus),
    measures,
    what: tail.unit,
    reason: `${reasonOf(amount)} of ${tail.unit}`,
  }
}

export const duration: CountRule = {
  name: 'count.duration',
  version: 1,
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
      { text: '2 years and 6 months in prison', counts: ['2 years and 6 months: exact 30 months'] },
      { text: 'взяла 9-летнюю дочь', counts: ['9-летнюю: exact 9 years'] },
      { text: 'к двум с половиной годам', counts: ['двум с половиной годам: exact 2.5 years'] },
    ],
    mustNotRead: ['One day we will know', 'three-storey', 'for years', 'day 3'],
  },
  read,
}
