import type { Viewer } from '../../access/viewer.ts'
import { type RecordKind, recordKinds } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import { buildNameIndex } from '../../domain/names/index/name-index.ts'
import { NameSearch } from '../../domain/names/index/search-names.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { Page, Slice } from '../views.ts'
import { withBesideDeeds } from './beside-deeds.ts'
import type { LikelyPair } from './best-pairs.ts'
import { withCalledSo } from './called-so.ts'
import { captureListsOf } from './capture-lists.ts'
import { type DecisionEntry, everyDecision, logOf } from './decisions.ts'
import { describedMatches } from './described-matches.ts'
import { NOTHING_STATED, statedOfRecords, withLists } from './evidence.ts'
import { likelyPairs, matchesOf } from './likely-pairs.ts'
import { listsOfRecords } from './name-lists.ts'
import { maybeTwoIn, openNamesakes } from './namesakes.ts'
import { pairShower } from './pair-shown.ts'
import { type OnePerson, peopleOf } from './people.ts'
import { inOwnOrder } from './record-order.ts'
import { isNamed, type NameRecord } from './records.ts'
import { recordsOf } from './records-of.ts'
import { saidOf } from './said-of.ts'
import { decisionsShown, recordShower } from './shown.ts'
import { tellingOf } from './told-of.ts'
import type {
  CaptureLists,
  CaptureListsRequest,
  PairShown,
  PeopleFilter,
  PersonLine,
  PersonPage,
} from './views.ts'

const lineOf = (of: RecordKind, person: OnePerson): PersonLine => ({
  id: person.id,
  of,
  name: person.name,
  isNamed: person.isNamed,
  described: person.described,
  forms: person.forms,
  sources: person.sources,
  mentions: person.mentions,
  records: person.records.length,
})

const MOST_FOUND = 200

/** Those whose names fit what is looked for, the best first; all, by mentions, where nothing is. */
const found = (people: readonly OnePerson[], search: string | undefined): readonly OnePerson[] => {
  if (search === undefined || search.trim() === '') return people
  const names = people.flatMap(({ id, records, forms }) => [
    ...records.map(({ name }) => ({ id, written: name })),
    ...forms.map(({ written }) => ({ id, written })),
  ])
  const hits = new NameSearch(buildNameIndex(names)).find(search, MOST_FOUND)
  const byId = new Map<string, OnePerson>(people.map((person) => [person.id, person]))
  return [...new Set(hits.flatMap(({ ids }) => ids))].flatMap((id) => byId.get(id) ?? [])
}

/** What a viewer may see of who is who, of one kind: records, decisions and what follows from them. */
const known = async (viewer: Viewer, { db }: ReadFrom, of: RecordKind) => {
  const { records, described } = await recordsOf(viewer, db, of)
  const entries = await everyDecision(viewer, db)
  const log = logOf(entries)
  return { records, described, entries, log, ...peopleOf(records, log) }
}

export const peoplePage = async (
  viewer: Viewer,
  from: ReadFrom,
  { of = 'person', search, described = false }: PeopleFilter = {},
  { offset = 0, limit = 50 }: Slice = {},
): Promise<Page<PersonLine>> => {
  const { people } = await known(viewer, from, of)
  const all = found(
    people.filter(({ isNamed }) => isNamed !== described),
    search,
  )
  return {
    items: all.slice(offset, offset + limit).map((person) => lineOf(of, person)),
    total: all.length,
  }
}

interface LedTo {
  readonly kind: RecordKind
  readonly person: OnePerson
  readonly entries: readonly DecisionEntry[]
}

/** Whoever a record id leads to, also one that was joined or parted since. Null where there is none. */
const personAt = async (viewer: Viewer, from: ReadFrom, id: RecordId): Promise<LedTo | null> => {
  for (const kind of recordKinds) {
    const { people, addressOf, entries } = await known(viewer, from, kind)
    const person = people.find(({ id: own }) => own === addressOf(id))
    if (person) return { kind, person, entries }
    // What was parted and is together again, or was parted otherwise since, leads to what it was parted from.
    const parted = entries.find(({ decision: d }) => d.parting && d.right === id && d.of === kind)
    const base = parted?.decision.parting?.base
    if (base !== undefined && base !== id) return personAt(viewer, from, base)
  }
  return null
}

/** The record that an id means now: its own, or the one whose id is the address that it leads to. */
export const recordMeant = async (
  viewer: Viewer,
  from: ReadFrom,
  id: RecordId,
): Promise<RecordId | null> => {
  const at = await personAt(viewer, from, id)
  if (!at) return null
  return at.person.records.some((record) => record.id === id) ? id : at.person.id
}

export const personPage = async (
  viewer: Viewer,
  from: ReadFrom,
  id: RecordId,
): Promise<PersonPage | null> => {
  const at = await personAt(viewer, from, id)
  if (!at) return null
  const { kind, person, entries } = at
  const show = await recordShower(viewer, from)
  const shown = await Promise.all(person.records.map(show))
  const ids = new Set(person.records.map(({ id: own }) => own))
  return {
    ...lineOf(kind, person),
    shown: shown.flatMap((record) => record ?? []),
    said: kind === 'person' ? await saidOf(viewer, from.db, ids) : [],
    decisions: decisionsShown(entries, ids),
  }
}

/** How what takes long is got: worked out, or what was kept of it. */
export interface Working {
  readonly matches: typeof matchesOf
  readonly maybeTwo: typeof maybeTwoIn
  readonly lists: typeof listsOfRecords
}

const ANEW: Working = { matches: matchesOf, maybeTwo: maybeTwoIn, lists: listsOfRecords }

/** Pairs of one kind that nobody has decided, the likeliest first, of records in their own order. */
const openPairs = async (
  viewer: Viewer,
  from: ReadFrom,
  of: RecordKind,
  records: readonly NameRecord[],
  { described, log, clusters }: Awaited<ReturnType<typeof known>>,
  working: Working,
): Promise<readonly LikelyPair[]> => {
  const stated =
    of === 'person'
      ? withLists(await statedOfRecords(viewer, from.db), await working.lists(from, records))
      : () => NOTHING_STATED
  const named = await working.matches(records.filter(isNamed), of)
  const marked = of === 'person' ? withCalledSo(records, named) : records
  const matches = [
    ...named,
    ...(described.records.length === 0
      ? []
      : describedMatches(
          records,
          withBesideDeeds(await tellingOf(viewer, from.db, described), records),
        )),
  ]
  return likelyPairs(marked, matches, stated, log, clusters)
}

/** The same, with the passages to judge by. */
export const pairsPage = async (
  viewer: Viewer,
  from: ReadFrom,
  of: RecordKind,
  { offset = 0, limit = 20 }: Slice = {},
  working: Working = ANEW,
): Promise<Page<PairShown>> => {
  const own = await known(viewer, from, of)
  const records = await inOwnOrder(from.db, own.records)
  const twos = openNamesakes(await working.maybeTwo(viewer, from, records), own.entries, own.log)
  const pairs = await openPairs(viewer, from, of, records, own, working)
  const show = await pairShower(viewer, from, own.addressOf)
  // Whoever decides of a name that is of two decides of the wrong one: it is asked about first.
  const doubted = new Set(twos.map(({ record }) => record.id))
  const all = [
    ...twos.map((two) => () => show.two(two)),
    ...pairs.map((pair) => () => show.pair(pair, doubted)),
  ]
  const items: PairShown[] = []
  for (const shown of all.slice(offset, offset + limit)) {
    const item = await shown()
    if (item) items.push(item)
  }
  return { items, total: all.length }
}

/** Who stands on which list, as people have decided who is who, and as they may yet. */
export const captureLists = async (
  viewer: Viewer,
  from: ReadFrom,
  request: CaptureListsRequest,
): Promise<CaptureLists> => {
  const own = await known(viewer, from, 'person')
  const records = await inOwnOrder(from.db, own.records)
  const pairs = await openPairs(viewer, from, 'person', records, own, ANEW)
  return captureListsOf(viewer, from, request, { ...own, pairs })
}
