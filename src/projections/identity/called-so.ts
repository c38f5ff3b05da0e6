import type { RecordId } from '../../domain/ids.ts'
import { compareNames } from '../../domain/names/compare-names.ts'
import type { LikelyMatch } from './likely-match.ts'
import type { NameRecord } from './records.ts'

/** Of so many fuller names, no more are set beside each other. */
const MOST_BESIDE = 12

/**
 * Two whom one source calls by a fuller name each, where a shorter name in it may be of either: “T. Adilov”
 * beside Timur Bolatovich and Timur Serikovich Adilov. Null where it is of one at most.
 */
const twoCalledSo = (
  { name }: Pick<NameRecord, 'name'>,
  beside: readonly Pick<NameRecord, 'name'>[],
): readonly [string, string] | null => {
  const fuller = [...new Set(beside.map((each) => each.name))]
    .filter((each) => wordsIn(each) > wordsIn(name))
    .sort()
    .slice(0, MOST_BESIDE)
  for (const [n, one] of fuller.entries())
    for (const other of fuller.slice(n + 1))
      if (compareNames(one, other).verdict === 'distinct') return [one, other]
  return null
}

/** “T.Adilov” has two; an initial is none that makes a name fuller. */
const wordsIn = (name: string): number =>
  name.split(/[\s.]+/).filter((word) => word.length > 1).length

/** Records that may be of either of two in their source, marked so; by what the index found. */
export const withCalledSo = (
  records: readonly NameRecord[],
  matches: readonly LikelyMatch[],
): readonly NameRecord[] => {
  const byId = new Map<string, NameRecord>(records.map((record) => [record.id, record]))
  const beside = new Map<RecordId, Set<NameRecord>>()
  const add = (a: NameRecord, b: NameRecord) => {
    const known = beside.get(a.id) ?? new Set()
    beside.set(a.id, known.add(b))
  }
  for (const { left, right } of matches) {
    if (left.written === right.written) continue
    const theirs = Map.groupBy(
      right.ids.flatMap((id) => byId.get(id) ?? []),
      ({ sourceId }) => sourceId,
    )
    for (const a of left.ids.flatMap((id) => byId.get(id) ?? []))
      for (const b of theirs.get(a.sourceId) ?? []) {
        add(a, b)
        add(b, a)
      }
  }
  return records.map((record) => {
    const two = twoCalledSo(record, [...(beside.get(record.id) ?? [])])
    return two === null ? record : { ...record, calledSo: two }
  })
}

/** More names than a source has that is no list of thousands. */
const MOST_NAMES = 2_000

/** The same of one record, by the other names of its source. */
export const markedCalledSo = (record: NameRecord, records: readonly NameRecord[]): NameRecord => {
  const beside = records
    .filter((each) => each.sourceId === record.sourceId && each.described !== true)
    .slice(0, MOST_NAMES)
    .filter(
      (each) =>
        wordsIn(each.name) > wordsIn(record.name) &&
        compareNames(record.name, each.name).verdict !== 'distinct',
    )
  const two = twoCalledSo(record, beside)
  return two === null ? record : { ...record, calledSo: two }
}
