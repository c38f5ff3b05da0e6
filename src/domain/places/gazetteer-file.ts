import {
  ENTRY_KINDS,
  type EntryKind,
  type FormerName,
  type GazetteerEntry,
  TIER_OF,
} from './gazetteer-entry.ts'

/** What a gazetteer file gives besides its lines. */
export interface GazetteerFile {
  readonly country: string
  /** The language of the fifth column, as its head names it. */
  readonly native: string
  readonly source: string
}

/** A line that is not as the columns say, counted from 1 with the head. */
export class GazetteerFault extends Error {
  override readonly name = 'GazetteerFault'
  constructor(line: number, detail: string) {
    super(`line ${line}: ${detail}`)
  }
}

const columnsOf = (native: string): string =>
  `id,kind,parent,centre,${native},ru,en,also,former,lat,lon`

/**
 * Reads a gazetteer of this repository: comma-separated, no quotes and no commas inside a field; `also`
 * and `former` hold several names with `|` between them, a former name with the last year of it after a
 * space where it is known. Throws `GazetteerFault` at the first line that is otherwise.
 */
export const readGazetteerFile = (text: string, file: GazetteerFile): GazetteerEntry[] => {
  const [head, ...lines] = text.trimEnd().split('\n')
  if (head !== columnsOf(file.native))
    throw new GazetteerFault(1, `the columns should be ${columnsOf(file.native)}`)
  return lines.map((line, at) => entryOf(line, at + 2, file))
}

const entryOf = (line: string, number: number, file: GazetteerFile): GazetteerEntry => {
  const fields = line.split(',')
  const [id = '', kind = '', parent = '', centre = '', native = '', ru = '', en = ''] = fields
  const [also = '', former = '', lat = '', lon = ''] = fields.slice(7)
  const fault = (detail: string): GazetteerFault => new GazetteerFault(number, detail)
  if (fields.length !== 11) throw fault(`${fields.length} fields, not 11`)
  if (!/^[a-z]{2}(?:-[a-z0-9]+)+$/.test(id)) throw fault(`“${id}” is no id`)
  if (!isKind(kind)) throw fault(`“${kind}” is no kind of place`)
  if (native === '' || ru === '' || en === '') throw fault('a name is missing')
  return {
    id,
    kind,
    tier: TIER_OF[kind],
    country: file.country,
    names: [
      { name: native, lang: file.native },
      { name: ru, lang: 'ru' },
      { name: en, lang: 'en' },
      ...listOf(also).map((name) => ({ name, lang: null })),
    ],
    former: listOf(former).map(formerOf),
    parent: parent || null,
    centre: centre || null,
    at: pointOf(lat, lon, fault),
    sources: [file.source],
  }
}

const isKind = (kind: string): kind is EntryKind => ENTRY_KINDS.some((known) => known === kind)

const listOf = (field: string): string[] => (field === '' ? [] : field.split('|'))

const formerOf = (written: string): FormerName => {
  const [, name = written, year] = /^(.*?)(?:\s(\d{4}))?$/u.exec(written) ?? []
  return { name, until: year === undefined ? null : Number(year) }
}

const pointOf = (
  lat: string,
  lon: string,
  fault: (detail: string) => GazetteerFault,
): GazetteerEntry['at'] => {
  if (lat === '' && lon === '') return null
  const degrees = /^\d{1,3}(?:\.\d{1,5})?$/
  if (!degrees.test(lat) || !degrees.test(lon)) throw fault(`“${lat}, ${lon}” is no point`)
  return { lat: Number(lat), lon: Number(lon) }
}
