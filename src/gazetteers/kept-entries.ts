import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../domain/failure.ts'
import { type GazetteerEntry, TIER_OF } from '../domain/places/gazetteer-entry.ts'
import type { GazetteerFailure } from './failures.ts'
import type { GeoNamesPlace } from './geonames-line.ts'
import {
  gazetteersFolder,
  isKeptPlace,
  isKeptSource,
  KEPT_NAME,
  type KeptSource,
  linesOf,
} from './kept-file.ts'

/** What a workspace keeps of the country files it was given. */
export interface KeptGazetteers {
  readonly entries: readonly GazetteerEntry[]
  readonly sources: readonly KeptSource[]
}

/** Reads every gazetteer of a workspace's folder; nothing where it has none. */
export const readKeptGazetteers = async (
  workspace: string,
): Promise<Result<KeptGazetteers, GazetteerFailure>> => {
  const folder = gazetteersFolder(workspace)
  const names = (await namesIn(folder)).filter((name) => KEPT_NAME.test(name)).sort()
  const entries: GazetteerEntry[] = []
  const sources: KeptSource[] = []
  for (const name of names) {
    const read = await readKept(join(folder, name))
    if (!read.ok) return read
    for (const entry of entriesOf(read.value.places)) entries.push(entry)
    sources.push(read.value.source)
  }
  return ok({ entries, sources })
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const readKept = async (
  file: string,
): Promise<Result<{ places: readonly GeoNamesPlace[]; source: KeptSource }, GazetteerFailure>> => {
  const places: GeoNamesPlace[] = []
  let [source, number]: [KeptSource | null, number] = [null, 0]
  for await (const line of linesOf(file)) {
    number++
    const value = parsed(line)
    if (source !== null) return fail({ kind: 'gazetteer-damaged', file, line: number })
    if (isKeptSource(value)) source = value
    else if (isKeptPlace(value)) places.push(value)
    else return fail({ kind: 'gazetteer-damaged', file, line: number })
  }
  return source !== null && source.kept === places.length
    ? ok({ places, source })
    : fail({ kind: 'gazetteer-damaged', file, line: null })
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Entries with their parents: a place names its region and district by codes that their lines bear. */
const entriesOf = (places: readonly GeoNamesPlace[]): GazetteerEntry[] => {
  const idOf = (place: GeoNamesPlace): string => `geonames:${place.id}`
  const region = new Map<string, string>()
  const district = new Map<string, string>()
  for (const place of places) {
    if (place.kind === 'region') region.set(place.admin1, idOf(place))
    if (place.kind === 'district') district.set(`${place.admin1}.${place.admin2}`, idOf(place))
  }
  return places.map((place) => {
    const above = region.get(place.admin1) ?? null
    const within = district.get(`${place.admin1}.${place.admin2}`) ?? above
    const parent = place.kind === 'region' ? null : place.kind === 'district' ? above : within
    return {
      id: idOf(place),
      kind: place.kind,
      tier: TIER_OF[place.kind],
      country: place.country,
      names: place.names.map((name) => ({ name, lang: null })),
      former: [],
      parent: parent === idOf(place) ? null : parent,
      centre: null,
      at: { lat: place.lat, lon: place.lon },
      sources: ['geonames'],
    }
  })
}
