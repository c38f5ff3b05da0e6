import type { Viewer } from '../../access/viewer.ts'
import type { AttributeContent, Named } from '../../domain/claim-content.ts'
import type { DateValue } from '../../domain/dates.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import { filtered } from '../claims/filter.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import type { NameList } from './name-lists.ts'
import { readPartings } from './partings.ts'
import { placeNow } from './place-now.ts'
import { recordIdOf } from './records.ts'

/** What sources say of the person a record names, as far as it helps to tell who is who. */
export interface Stated {
  /** Birth dates, as parsed, with the words. */
  readonly births: readonly { readonly date: DateValue; readonly words: string }[]
  /** Offices, roles and other attributes, as written. */
  readonly said: readonly string[]
  /** Other names that the source gives them: “T. Ventov (T. Wentow)”. */
  readonly aliases: readonly string[]
  /** Kin, clients, colleagues: whom a relation names beside it. */
  readonly related: readonly string[]
  /** Lists of its source that it stands in. */
  readonly lists?: readonly NameList[]
}

export const NOTHING_STATED: Stated = { births: [], said: [], aliases: [], related: [] }

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
  const partings = await readPartings(db)
  const add = (facts: ClaimFacts, named: Named, more: Stated) => {
    const place = placeNow(facts, named)
    for (const name of new Set([named.written, named.base ?? named.written].map(foldedName))) {
      const id = partings.at(recordIdOf(facts.sourceId, 'person', name), ...place).record
      const known = all.get(id) ?? NOTHING_STATED
      all.set(id, {
        births: [...known.births, ...more.births],
        said: [...new Set([...known.said, ...more.said])],
        aliases: [...new Set([...known.aliases, ...more.aliases])],
        related: [...new Set([...known.related, ...more.related])],
      })
    }
  }
  for (const row of rows) {
    const facts = claimFacts(row)
    const { content } = facts.statement
    if (content.kind === 'attribute' && content.of.of === 'person')
      add(facts, content.of, statedBy(content))
    if (content.kind === 'relation') {
      const { from, to } = content
      // “Named beside both” is said of names alone.
      if (from.of === 'unnamed' || to.of === 'unnamed') continue
      add(facts, from, { ...NOTHING_STATED, related: [to.base ?? to.written] })
      add(facts, to, { ...NOTHING_STATED, related: [from.base ?? from.written] })
    }
  }
  return (record) => all.get(record) ?? NOTHING_STATED
}

/** The same with the lists that each stands in. */
export const withLists =
  (
    stated: (record: RecordId) => Stated,
    lists: ReadonlyMap<RecordId, readonly NameList[]>,
  ): ((record: RecordId) => Stated) =>
  (record) => {
    const own = lists.get(record)
    return own ? { ...stated(record), lists: own } : stated(record)
  }

/** What is no office or the like: it is compared in other ways, if at all. */
const NO_OFFICE = new Set(['age', 'deed', 'fate'])

const statedBy = ({ attribute, value, date }: AttributeContent): Stated => {
  const words = value.is === 'stated' ? value.value : null
  if (attribute === 'birth-date')
    return date === undefined
      ? NOTHING_STATED
      : { ...NOTHING_STATED, births: [{ date, words: date.words }] }
  if (words !== null && attribute === 'alias') return { ...NOTHING_STATED, aliases: [words] }
  return words === null || NO_OFFICE.has(attribute)
    ? NOTHING_STATED
    : { ...NOTHING_STATED, said: [words] }
}
