import { foldedName } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import type { NameRecord } from './records.ts'

interface Rank {
  readonly text: string
  readonly start: number
  readonly name: string
  /** Only tells two from each other whose texts are the same to the letter. */
  readonly source: number
  readonly id: RecordId
}

/**
 * Records in an order that rests on what their sources say and where: ids of sources are drawn anew in
 * every workspace, so that an order by ids would be an accident.
 */
export const inOwnOrder = async (
  db: ReadDb,
  records: readonly NameRecord[],
): Promise<readonly NameRecord[]> => {
  const rows = await db
    .selectFrom('text')
    .innerJoin('source', 'source.id', 'text.source_id')
    .where('text.is_current', '=', 1)
    .select(['text.id', 'text.sha256', 'source.number'])
    .execute()
  const texts = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
  const rankOf = ({ id, name, places: [first] }: NameRecord): Rank => {
    const text = first && texts.get(first.textId)
    return {
      text: text?.sha256 ?? '',
      start: first?.start ?? 0,
      name: foldedName(name),
      source: text?.number ?? 0,
      id,
    }
  }
  return records
    .map((record) => ({ record, rank: rankOf(record) }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ record }) => record)
}

const byRank = (a: Rank, b: Rank): number =>
  letters(a.text, b.text) ||
  a.start - b.start ||
  letters(a.name, b.name) ||
  a.source - b.source ||
  letters(a.id, b.id)

const letters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
