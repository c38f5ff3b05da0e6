import type { EntryKind } from '../domain/places/gazetteer-entry.ts'

/** A place of a GeoNames country file, as far as it is kept. */
export interface GeoNamesPlace {
  /** GeoNames' own number. */
  readonly id: number
  readonly kind: EntryKind
  readonly country: string
  /** The main name first, then the alternate names, in whatever script each is written. */
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  /** Codes of the region and district it lies in, empty where none is given. */
  readonly admin1: string
  readonly admin2: string
}

export type GeoNamesLine =
  | { readonly kept: GeoNamesPlace }
  /** A river, a mountain, a school: no place of the kinds Daftar compares. */
  | { readonly other: true }
  | { readonly wrong: string }

const COLUMNS = 19
const MOST_NAMES = 100

/** Feature codes of the administrative divisions kept: first order is a region, second a district. */
const DIVISIONS: Readonly<Record<string, EntryKind>> = {
  ADM1: 'region',
  ADM2: 'district',
}
/** Capitals and seats of regions are towns; of others the file does not tell a town from a village. */
const TOWNS: ReadonlySet<string> = new Set(['PPLC', 'PPLA'])

/**
 * Reads one line of a GeoNames country file: UTF-8, tab-separated, the 19 columns of the “geoname”
 * table as GeoNames documents them in the readme of its export.
 */
export const readGeoNamesLine = (line: string): GeoNamesLine => {
  const fields = line.split('\t')
  if (fields.length !== COLUMNS) return { wrong: `it has ${fields.length} columns, not ${COLUMNS}` }
  if (line.includes('\uFFFD')) return { wrong: 'it is not UTF-8' }
  const [id = '', name = '', , alternate = '', lat = '', lon = '', featureClass = '', code = ''] =
    fields
  const [country = '', , admin1 = '', admin2 = ''] = fields.slice(8)
  if (!/^\d{1,12}$/.test(id)) return { wrong: `“${id.slice(0, 20)}” is no number of a place` }
  if (name.trim() === '') return { wrong: 'it has no name' }
  const [south, east] = [degreesOf(lat, 90), degreesOf(lon, 180)]
  if (south === null || east === null)
    return { wrong: `“${lat.slice(0, 20)}, ${lon.slice(0, 20)}” is no point on the earth` }
  if (!/^[A-Z]?$/.test(featureClass))
    return { wrong: `“${featureClass.slice(0, 20)}” is no feature class` }
  const kind = kindOf(featureClass, code)
  if (kind === null) return { other: true }
  if (!/^[A-Z]{2}$/.test(country)) return { wrong: `“${country.slice(0, 20)}” is no country code` }
  const names = [name, ...alternate.split(',')].map((n) => n.trim()).filter((n) => /\p{L}/u.test(n))
  return {
    kept: {
      id: Number(id),
      kind,
      country,
      names: [...new Set(names)].slice(0, MOST_NAMES),
      lat: south,
      lon: east,
      admin1,
      admin2,
    },
  }
}

const degreesOf = (written: string, most: number): number | null => {
  const value = Number(written)
  return /^-?\d+(?:\.\d+)?$/.test(written) && Math.abs(value) <= most ? value : null
}

const kindOf = (featureClass: string, code: string): EntryKind | null => {
  if (featureClass === 'A') return DIVISIONS[code] ?? null
  if (featureClass !== 'P') return null
  return TOWNS.has(code) ? 'town' : 'settlement'
}
