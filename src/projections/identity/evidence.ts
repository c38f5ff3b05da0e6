import type { Viewer } from '../../access/viewer.ts'
import type { AttributeContent } from '../../domain/claim-content.ts'
import type { DateValue } from '../../domain/dates.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import type { RecordId, SourceId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import { filtered } from '../claims/filter.ts'
import { claimFacts } from '../rows.ts'
import { recordIdOf } from './records.ts'

/** What sources say of the person a record names, as far as it helps to tell who is who. */
export interface Stated {
  /** Birth dates, as parsed, with the words. */
  readonly births: readonly { readonly date: DateValue; readonly words: string }[]
  /** Offices, roles and other attributes, as written. */
  readonly said: readonly string[]
  /** Kin, clients, colleagues: whom a relation names beside it. */
  readonly related: readonly string[]
}

const NOTHING: Stated = { births: [], said: [], related: [] }

/** What is claimed of each record, from claims that nobody rejected. */
export const statedOfRecords = async (
  viewer: Viewer,
  db: ReadDb,
): Promise<(record: RecordId) => Stated> => {
  const rows = await filtered(viewer, db, {
    kinds: ['attribute', 'relation'],
    states: ['proposed', 'accepted', 'amended'],
  })
    .selectAll()
    .orderBy('seq')
    .execute()
  const all = new Map<RecordId, Stated>()
  const add = (sourceId: SourceId, named: { written: string; base?: string }, more: Stated) => {
    for (const name of new Set([named.written, named.base ?? named.written].map(foldedName))) {
      const id = recordIdOf(sourceId, 'person', name)
      const known = all.get(id) ?? NOTHING
      all.set(id, {
        births: [...known.births, ...more.births],
        said: [...new Set([...known.said, ...more.said])],
        related: [...new Set([...known.related, ...more.related])],
      })
    }
  }
  for (const row of rows) {
    const { sourceId, statement } = claimFacts(row)
    const { content } = statement
    if (content.kind === 'attribute' && content.of.of === 'person')
      add(sourceId, content.of, statedBy(content))
    if (content.kind === 'relation') {
      const { from, to } = content
      add(sourceId, from, { ...NOTHING, related: [to.base ?? to.written] })
      add(sourceId, to, { ...NOTHING, related: [from.base ?? from.written] })
    }
  }
  return (record) => all.get(record) ?? NOTHING
}

const statedBy = ({ attribute, value, date }: AttributeContent): Stated => {
  const words = value.is === 'stated' ? value.value : null
  if (attribute === 'birth-date')
    return date === undefined ? NOTHING : { ...NOTHING, births: [{ date, words: date.words }] }
  return words === null || attribute === 'age' ? NOTHING : { ...NOTHING, said: [words] }
}
