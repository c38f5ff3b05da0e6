import type { DateValue } from '../../domain/dates.ts'
import type { TextId } from '../../domain/ids.ts'
import type { AuditMaterial } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
import { type InPlace, inPlace } from './in-place.ts'

/** A date where it stands in a text, with the sentence of its words. */
export interface PlacedDate extends InPlace {
  readonly date: DateValue
  /** Told by another date ("the next day", "last year"): it shares the errors of that one. */
  readonly relative: boolean
}

/** Every date that was read, in order of text and place. */
export const placedDates = (
  { dates }: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): PlacedDate[] => inPlace(dates, views, ({ date, relative }) => ({ date, relative }))
