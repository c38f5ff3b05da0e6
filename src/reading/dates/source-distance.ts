import { dayNumber } from '../../domain/day.ts'
import type { Stretch } from './rule.ts'
import { dayOfParts } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import { boundOf } from './stretch.ts'

/** How many days before the document a day lies; negative after it, null where either is not known. */
export const daysFromSource = (source: SourceDate | null, { from }: Stretch): number | null => {
  const own = source && dayOfParts(source.value.from)
  const day = dayOfParts(from)
  return own && day ? dayNumber(own) - dayNumber(day) : null
}

export const isAfterSource = (source: SourceDate | null, { from }: Stretch): boolean =>
  source !== null && boundOf(from, 0) > boundOf(source.value, 1)
