import { createHash } from 'node:crypto'
import type { Viewer } from '../../access/viewer.ts'
import type { Parting } from '../../domain/identity/parting.ts'
import { foldedName, type RecordKind } from '../../domain/identity/recorded.ts'
import { deriveId, type RecordId, type SourceId, type TextId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import { visible } from '../visible.ts'
import type { Partings } from './partings.ts'
import type { NamePlace } from './views.ts'

/**
 * A name as one source has it: the least thing that identity is decided about. All its places in that
 * source are one record; nothing else is joined by a machine, least of all a bare family name.
 */
export interface NameRecord {
  readonly id: RecordId
  readonly of: RecordKind
  readonly sourceId: SourceId
  /** In its base form where a rule found one: «Иванову» is recorded as «Иванов». */
  readonly name: string
  readonly places: readonly NamePlace[]
  /** The fuller name that the reader takes it for, which stands before it in the same source. */
  readonly fuller: string | null
  /** Of one whom the source tells of without a name: `name` is then the description, and no name. */
  readonly described?: true
  /** The record of the name that a person has parted this one from. */
  readonly partedFrom?: RecordId
  /** In this source the name is of more than one: of this record and of those parted from it, or it from them. */
  readonly isShared?: true
  /** Two fuller names of its source, either of which it may be short for. */
  readonly calledSo?: readonly [string, string]
}

/** A person whom a source names, so that the name may be compared, listed and searched as one. */
export const isNamed = ({ described }: NameRecord): boolean => described !== true

/** The same for every device and every reading: of the source, the kind and the name. */
export const recordIdOf = (sourceId: SourceId, of: RecordKind, name: string): RecordId =>
  deriveId(
    'record',
    createHash('sha256')
      .update(`${sourceId}\n${of}\n${foldedName(name)}`)
      .digest('hex'),
  )

/** The same for every device that parts the same places of the same name in the same text. */
export const partedIdOf = ({ base, textSha256, mentions }: Parting): RecordId => {
  const places = mentions.map(({ start, end }) => `${start}-${end}`).join(' ')
  return deriveId(
    'record',
    createHash('sha256').update(`${base}\nparted\n${textSha256}\n${places}`).digest('hex'),
  )
}

/** “T.Ventov” has two. */
const wordsIn = (name: string): number => name.split(/[\s.]+/).filter(Boolean).length

interface Mention {
  readonly written: string
  readonly base: string | null
}

/** Of a mention in a claim, as its record is called. */
export const recordNameOf = ({ written, base }: { written: string; base?: string }): string =>
  nameOf({ written, base: base ?? null })

/** A base form of as many words is the name itself; one of more words is a guess at whom it means. */
const nameOf = ({ written, base }: Mention): string =>
  base !== null && wordsIn(base) <= wordsIn(written) ? base : written

const fullerOf = ({ written, base }: Mention): string | null =>
  base !== null && wordsIn(base) > wordsIn(written) ? base : null

/** The names that a viewer may see, in the order of their sources and places. */
export const nameRecords = async (
  viewer: Viewer,
  db: ReadDb,
  of: RecordKind,
  partings: Partings,
): Promise<readonly NameRecord[]> => {
  const { sensitivities, cases } = visible(viewer)
  let query = db
    .selectFrom('mention')
    .innerJoin('text', 'text.id', 'mention.text_id')
    .innerJoin('source', 'source.id', 'text.source_id')
    .where('text.is_current', '=', 1)
    .where('mention.of', '=', of)
  if (sensitivities !== null) query = query.where('source.sensitivity', 'in', sensitivities)
  if (cases !== null) query = query.where('source.case_id', 'in', cases)
  const rows = await query
    .select(['source.id as source_id', 'mention.text_id', 'written', 'base', 'start_at', 'end_at'])
    .orderBy('source.number')
    .orderBy('mention.n')
    .execute()
  const records = new Map<RecordId, NameRecord & { readonly places: NamePlace[] }>()
  for (const row of rows) {
    const sourceId = row.source_id as SourceId
    const name = nameOf(row)
    const base = recordIdOf(sourceId, of, name)
    const textId = row.text_id as TextId
    const { start_at: start, end_at: end, written } = row
    const { record: id, isDoubtful } = partings.at(base, textId, { start, end })
    const place = { textId, start, end, written, ...(isDoubtful ? { isDoubtful } : {}) }
    const known = records.get(id)
    if (known) known.places.push(place)
    else {
      const parted = id === base ? {} : { partedFrom: base }
      records.set(id, { id, of, sourceId, name, places: [place], fuller: fullerOf(row), ...parted })
    }
  }
  return withShared([...records.values()])
}

const withShared = (records: readonly NameRecord[]): readonly NameRecord[] => {
  const bases = new Set(records.flatMap(({ partedFrom }) => partedFrom ?? []))
  if (bases.size === 0) return records
  return records.map((record) =>
    bases.has(record.partedFrom ?? record.id) ? { ...record, isShared: true } : record,
  )
}
