import type { DateValue } from '../domain/dates.ts'
import type { Stated } from '../domain/stated.ts'

const absences = {
  'not-stated': 'not stated',
  unknown: 'unknown',
  withheld: 'withheld',
  none: 'none',
} as const

/** The value in words, or which of the four absences it is. */
export function statedWords<T>(value: Stated<T>, words: (value: T) => string): string {
  return value.is === 'stated' ? words(value.value) : absences[value.is]
}

export const dateWords = (date: Stated<DateValue>): string => statedWords(date, ({ edtf }) => edtf)

/** Marks what no person has looked at, in every output. */
export const notReviewed = 'not reviewed'

export const stateWords = {
  proposed: notReviewed,
  accepted: 'reviewed',
  amended: 'reviewed and amended',
  rejected: 'rejected',
} as const
