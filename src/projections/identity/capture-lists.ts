import { createHash } from 'node:crypto'
import type { Viewer } from '../../access/viewer.ts'
import type { ClaimContent, Named } from '../../domain/claim-content.ts'
import { Clusters } from '../../domain/identity/clusters.ts'
import type { IdentityDecision, IdentityLog } from '../../domain/identity/decision.ts'
import { deriveId, type RecordId, type SourceId } from '../../domain/ids.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { ReadDb } from '../../storage/store.ts'
import { carriedOver } from '../carried-over/reader.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { LikelyPair } from './best-pairs.ts'
import { readPartings } from './partings.ts'
import type { OnePerson } from './people.ts'
import { isNamed, type NameRecord } from './records.ts'
import { claimsNaming, recordsNamed } from './said-of.ts'
import type { CaptureLists, CaptureListsRequest, CopiedList, ListedPerson } from './views.ts'

const REVIEWED: readonly ReviewState[] = ['accepted', 'amended']

/** Of whom a claim says one of the terms: whose status it is, or to whom it was done. */
const saidOfIn = (content: ClaimContent, terms: ReadonlySet<string>): readonly Named[] => {
  if (content.kind === 'status')
    return content.who.of === 'person' && terms.has(content.status) ? [content.who] : []
  return content.kind === 'violation' && terms.has(content.type)
    ? content.victims.filter(({ of }) => of === 'person')
    : []
}

/** The records of whom their own source says so. */
const recordsSaidToBe = async (
  viewer: Viewer,
  db: ReadDb,
  records: readonly NameRecord[],
  { terms, reviewed }: CaptureListsRequest,
): Promise<readonly NameRecord[]> => {
  if (terms === 'everybody') return records
  const wanted = new Set(terms)
  const partings = await readPartings(db)
  const claims = await claimsNaming(viewer, db, new Set(records.map(({ id }) => id)), {
    ...(reviewed ? { states: REVIEWED } : {}),
    partings,
  })
  const said = new Set(
    claims.flatMap(({ facts }) =>
      saidOfIn(facts.statement.content, wanted).flatMap((named) =>
        recordsNamed(facts, named, partings),
      ),
    ),
  )
  return records.filter(({ id }) => said.has(id))
}

/**
 * As if a person had said “same” to every pair of names that compares as the same; what is “distinct” stays
 * so. A description joins no two names.
 */
const looselyJoined = (log: IdentityLog, pairs: readonly LikelyPair[]): Clusters => {
  const supposed = pairs
    .filter(({ verdict, left, right }) => verdict === 'same' && isNamed(left) && isNamed(right))
    .map(
      ({ left, right, algorithm }): IdentityDecision => ({
        id: deriveId(
          'decision',
          createHash('sha256').update(`${left.id}${right.id}`).digest('hex'),
        ),
        verdict: 'same',
        left: left.id,
        right: right.id,
        by: algorithm,
        at: '9999',
        reason: '',
        evidence: null,
      }),
    )
  return new Clusters({ ...log, decisions: [...log.decisions, ...supposed] })
}

/** Lists one of which has most of its text from the other. */
const copiesAmong = async (
  viewer: Viewer,
  from: ReadFrom,
  { lists }: CaptureListsRequest,
): Promise<readonly CopiedList[]> => {
  const listsOf = (source: SourceId): readonly string[] =>
    lists.filter(({ sources }) => sources.includes(source)).map(({ name }) => name)
  const copies = new Map<string, CopiedList>()
  for (const { name, sources } of lists)
    for (const source of sources) {
      const carried = await carriedOver(viewer, from, source)
      for (const other of carried?.with.filter(({ nearDuplicate }) => nearDuplicate) ?? [])
        for (const origin of listsOf(other.sourceId))
          if (origin < name) copies.set(`${name}\n${origin}`, { list: name, origin })
    }
  return [...copies.values()]
}

/** What is known of who is who, as the pages of people have it. */
export interface Known {
  readonly people: readonly OnePerson[]
  readonly log: IdentityLog
  readonly pairs: readonly LikelyPair[]
}

/**
 * Who stands on which list, under the linkage that people decided and a looser one. A family name that
 * the reader takes for a fuller name of its source is not listed again, nor whom no source names.
 */
export const captureListsOf = async (
  viewer: Viewer,
  from: ReadFrom,
  request: CaptureListsRequest,
  { people, log, pairs }: Known,
): Promise<CaptureLists> => {
  const loose = looselyJoined(log, pairs)
  const personOf = new Map(
    people.flatMap((person) => person.records.map(({ id }) => [id, person] as const)),
  )
  const wanted = new Set(request.lists.flatMap(({ sources }) => sources))
  const named = people
    .flatMap(({ records }) => records)
    .filter((record) => isNamed(record) && wanted.has(record.sourceId))
  const said = await recordsSaidToBe(viewer, from.db, named, request)
  const full = said.filter(({ fuller }) => fuller === null)
  const persons = request.lists.flatMap(({ name: list, sources }) => {
    const here = new Map<RecordId, ListedPerson>()
    for (const { id, sourceId } of full) {
      const person = personOf.get(id)
      if (person && sources.includes(sourceId))
        here.set(person.id, { list, name: person.name, person: person.id, loosely: loose.of(id) })
    }
    return [...here.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  })
  const listed = new Set(persons.map(({ person }) => person))
  const isListed = ({ id }: NameRecord): boolean => listed.has(personOf.get(id)?.id ?? id)
  return {
    persons,
    undecided: pairs.filter(({ left, right }) => isListed(left) && isListed(right)).length,
    copies: await copiesAmong(viewer, from, request),
  }
}
