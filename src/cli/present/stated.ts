import type { Stated } from '../../domain/stated.ts'

const absences = {
  'not-stated': 'not stated',
  unknown: 'unknown',
  withheld: 'withheld',
  none: 'none',
} as const

/** The value in words, or which of the four absences it is. */
export function shown<T>(value: Stated<T>, words: (value: T) => string = String): string {
  return value.is === 'stated' ? words(value.value) : absences[value.is]
}
