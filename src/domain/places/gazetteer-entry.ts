import type { PlaceTier } from './place-words.ts'

/** What a gazetteer calls a place; `settlement` where it does not tell a town from a village. */
export const ENTRY_KINDS = [
  'region',
  'city',
  'town',
  'district',
  'city-district',
  'settlement',
  'village',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

export const TIER_OF: Readonly<Record<EntryKind, PlaceTier>> = {
  region: 'region',
  city: 'city',
  town: 'city',
  district: 'district',
  'city-district': 'district',
  settlement: 'village',
  village: 'village',
}

export interface EntryName {
  readonly name: string
  /** BCP 47, or null where the gazetteer does not say: GeoNames' country files do not. */
  readonly lang: string | null
}

export interface FormerName {
  readonly name: string
  /** The last year in which the name was the official one; null where it is not known here. */
  readonly until: number | null
}

/** A place under all its names: what a gazetteer knows, never more than its author was sure of. */
export interface GazetteerEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly tier: PlaceTier
  /** ISO 3166-1. */
  readonly country: string
  /** Names in any language, each as it is written with or without its kind. */
  readonly names: readonly EntryName[]
  readonly former: readonly FormerName[]
  /** The entry it lies in, null where that is not known or it lies in the country alone. */
  readonly parent: string | null
  /** The entry from which it is administered. */
  readonly centre: string | null
  /** WGS 84, in degrees; null where not known. */
  readonly at: { readonly lat: number; readonly lon: number } | null
  /** The ids of the sources that must be named wherever the entry is shown. */
  readonly sources: readonly string[]
}

/** Where entries come from, and what must be shown with them. */
export interface GazetteerSource {
  readonly id: string
  readonly attribution: string
  readonly licence: string
}
