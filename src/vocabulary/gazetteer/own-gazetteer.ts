import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gazetteer, gazetteerOf } from '../../domain/places/gazetteer.ts'
import type { GazetteerEntry, GazetteerSource } from '../../domain/places/gazetteer-entry.ts'
import { readGazetteerFile } from '../../domain/places/gazetteer-file.ts'

/** Written for this repository from public facts. What is not in it is a gap, not a statement. */
export const OWN_SOURCE: GazetteerSource = {
  id: 'daftar',
  attribution: 'Daftar’s own gazetteer of Kazakhstan and Kyrgyzstan',
  licence: 'Apache-2.0',
}

const FILES = [
  { name: 'kazakhstan.csv', country: 'KZ', native: 'kk' },
  { name: 'kyrgyzstan.csv', country: 'KG', native: 'ky' },
] as const

let read: readonly GazetteerEntry[] | undefined
let indexed: Gazetteer | undefined

/** Every entry of the gazetteer that comes with the program, read once. */
export const ownEntries = (): readonly GazetteerEntry[] => {
  read ??= FILES.flatMap(({ name, country, native }) =>
    readGazetteerFile(readFileSync(join(import.meta.dirname, name), 'utf8'), {
      country,
      native,
      source: OWN_SOURCE.id,
    }),
  )
  return read
}

/** The gazetteer that comes with the program, read and indexed once. */
export const ownGazetteer = (): Gazetteer => {
  indexed ??= gazetteerOf(ownEntries())
  return indexed
}
