import { type DateReading, type Relative, relativeDate } from './rule.ts'
import type { Shift } from './shift.ts'

/** A reading of words that say when, counted from the date before them. */
export const told = (
  first: number,
  next: number,
  resolve: Shift,
  more: Partial<Relative> = { onlyResolved: true },
): DateReading =>
  relativeDate(
    first,
    next,
    { base: 'told', resolve, ...more },
    'a time told from the date before it',
  )
