import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { GeoNamesPlace } from './geonames-line.ts'

/**
 * A gazetteer that an organisation brought lies in its workspace as one file a country,
 * `gazetteers/KZ.jsonl`: a place a line, and in the last line where it comes from.
 */
export interface KeptSource {
  readonly daftar: 'gazetteer'
  readonly format: 1
  readonly source: 'geonames'
  readonly country: string
  /** The name of the file as it was brought, without its folder. */
  readonly file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly importedAt: string
  readonly lines: number
  readonly kept: number
  readonly others: number
  readonly wrong: number
}

export const GEONAMES_ATTRIBUTION =
  'GeoNames (https://www.geonames.org), licensed under CC BY 4.0; only populated places, regions and districts are kept'

export const gazetteersFolder = (workspace: string): string => join(workspace, 'gazetteers')

/** A country's code and the ending; nothing else in the folder is read. */
export const KEPT_NAME = /^[A-Z]{2}\.jsonl$/

export const keptPath = (workspace: string, country: string): string =>
  join(gazetteersFolder(workspace), `${country}.jsonl`)

const LONGEST_LINE = 1 << 20

/** A line longer than any of such a file can be. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong'
}

/**
 * The lines of a UTF-8 file one by one, without their ends; its bytes go into the hash as they are
 * read. Throws the system's error, and `LineTooLong` past 1 MiB without an end.
 */
export async function* linesOf(path: string, hash: Hash = createHash('sha256')) {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) throw new LineTooLong()
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

export const keptLine = (place: GeoNamesPlace): string => JSON.stringify(place)

export const isKeptSource = (value: unknown): value is KeptSource =>
  typeof value === 'object' && value !== null && 'daftar' in value && value.daftar === 'gazetteer'

export const isKeptPlace = (value: unknown): value is GeoNamesPlace =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'number' &&
  'names' in value &&
  Array.isArray(value.names) &&
  'kind' in value
