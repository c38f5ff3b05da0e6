import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  lessThan,
  magnitude,
  moreThan,
  noneAtAll,
  type Quantity,
  type Unit,
} from '../../domain/quantities.ts'
import type { Amount, FractionAmount } from './amount.ts'

const MAKERS = {
  exact: exactly,
  'at-least': atLeast,
  'more-than': moreThan,
  'at-most': atMost,
  'less-than': lessThan,
  about,
} as const

/** An amount as a quantity; `plus` is added to its number ("a year *and two months*"). */
export const quantityOf = (
  amount: Exclude<Amount, FractionAmount>,
  words: string,
  unit?: Unit,
  plus = 0,
): Quantity => {
  const extra = unit ? { unit } : {}
  if (amount.is === 'none') return noneAtAll(words, extra)
  if (amount.is === 'vague') return magnitude(amount.magnitude, words, unit)
  if (amount.high !== null) return between(amount.low + plus, amount.high + plus, words, extra)
  return MAKERS[amount.bound](amount.low + plus, words, extra)
}

const BOUND_REASONS = {
  exact: 'a number',
  'at-least': 'a number with a lower bound',
  'more-than': 'a number with "more than" or the like',
  'at-most': 'a number with an upper bound',
  'less-than': 'a number with "less than" or the like',
  about: 'an approximate number',
} as const

export const reasonOf = (amount: Amount): string => {
  if (amount.is === 'none') return 'words that say there was not one'
  if (amount.is === 'vague') return 'a word of magnitude'
  if (amount.is === 'fraction') return 'a part of a whole'
  return amount.high === null ? BOUND_REASONS[amount.bound] : 'a range of numbers'
}
