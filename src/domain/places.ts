import type { Language } from './languages.ts'

/** What kind of place the source's own words name; `unstated` when they do not say. */
export const PLACE_KINDS = [
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'street',
  'building',
  'border-crossing',
  'unstated',
] as const

export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place as one source writes it: a district, a town and a region may share one name. */
export interface WrittenPlace {
  readonly written: string
  readonly lang: Language
  readonly kind: PlaceKind
}
