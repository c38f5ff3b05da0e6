import { Clusters } from '../../domain/identity/clusters.ts'
import type { IdentityLog } from '../../domain/identity/decision.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import type { RecordId, SourceId } from '../../domain/ids.ts'
import { isNamed, type NameRecord } from './records.ts'
import type { WrittenForm } from './views.ts'

/**
 * What people have decided to be one: its records, under the address that every one of their ids leads
 * to. Where nothing was decided, one record alone.
 */
export interface OnePerson {
  /** The smallest of its record ids. One that has no place here, as of a name said to be of one person, is none. */
  readonly id: RecordId
  /** The fullest of its names; of those, the one written most. Where no source names it, a description. */
  readonly name: string
  readonly isNamed: boolean
  /** In what words sources tell of it without a name. */
  readonly described: readonly string[]
  readonly forms: readonly WrittenForm[]
  readonly records: readonly NameRecord[]
  readonly sources: readonly SourceId[]
  readonly mentions: number
}

/** Records put together as decided, those with most mentions first. */
export const peopleOf = (
  records: readonly NameRecord[],
  log: IdentityLog,
): {
  readonly people: readonly OnePerson[]
  readonly clusters: Clusters
  /** The address of whoever a record is of. */
  readonly addressOf: (record: RecordId) => RecordId
} => {
  const clusters = new Clusters(log)
  const together = Map.groupBy(records, ({ id }) => clusters.of(id))
  const addresses = new Map<RecordId, RecordId>()
  const people = [...together].map(([cluster, own]) => {
    const [least = cluster] = own.map(({ id }) => id).sort()
    const person = personOf(least, own)
    addresses.set(cluster, person.id)
    return person
  })
  const addressOf = (record: RecordId): RecordId => addresses.get(clusters.of(record)) ?? record
  return { people: people.sort(byMentions), clusters, addressOf }
}

const byMentions = (a: OnePerson, b: OnePerson): number =>
  b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)

const personOf = (id: RecordId, records: readonly NameRecord[]): OnePerson => {
  const named = records.filter(isNamed)
  const descriptions = records.filter((record) => !isNamed(record))
  const forms = formsOf(named)
  return {
    id,
    name: fullest(named.length === 0 ? records : named),
    isNamed: named.length > 0,
    described: [...new Set(descriptions.map(({ name }) => name))],
    forms,
    records,
    sources: [...new Set(records.map(({ sourceId }) => sourceId))],
    mentions: forms.reduce((sum, { count }) => sum + count, 0),
  }
}

const formsOf = (records: readonly NameRecord[]): readonly WrittenForm[] => {
  const forms = new Map<string, { count: number; sources: Set<SourceId> }>()
  for (const { places, sourceId } of records)
    for (const { written } of places) {
      const form = forms.get(written) ?? { count: 0, sources: new Set() }
      form.count++
      form.sources.add(sourceId)
      forms.set(written, form)
    }
  return [...forms]
    .map(([written, { count, sources }]) => ({ written, count, sources: [...sources] }))
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1))
}

const fullest = (records: readonly NameRecord[]): string => {
  const names = Map.groupBy(records, ({ name }) => foldedName(name))
  const words = (name: string): number => name.split(/[\s.]+/).filter((w) => w.length > 1).length
  const [best] = [...names.values()]
    .map((same) => ({
      name: same[0]?.name ?? '',
      count: same.reduce((sum, { places }) => sum + places.length, 0),
    }))
    .sort(
      (a, b) => words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1),
    )
  return best?.name ?? ''
}
