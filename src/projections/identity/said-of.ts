import type { Viewer } from '../../access/viewer.ts'
import type { ClaimContent, ClaimKind, Named } from '../../domain/claim-content.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { ReadDb } from '../../storage/store.ts'
import { attributed, bySourceId } from '../attributed.ts'
import { filtered } from '../claims/filter.ts'
import { personsIn, unnamedIn } from '../elsewhere/names.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import { sourceSummaries } from '../sources/reader.ts'
import { type DescribedPersons, describedPersons } from './described.ts'
import { type Partings, readPartings } from './partings.ts'
import { placeNow } from './place-now.ts'
import { recordIdOf } from './records.ts'
import type { SaidOfPerson } from './views.ts'

const namingKinds: readonly ClaimKind[] = [
  'occurrence',
  'status',
  'attribute',
  'relation',
  'violation',
]

/** The records of the persons that a claim speaks of, by name or by description. */
const recordsIn = (
  facts: ClaimFacts,
  { idOf }: DescribedPersons,
  partings: Partings,
): readonly RecordId[] => {
  const { statement, claim } = facts
  return [
    ...unnamedIn(statement.content).flatMap((one) => idOf(claim.textId, one) ?? []),
    ...personsIn(statement.content).flatMap((named) => recordsNamed(facts, named, partings)),
  ]
}

/** The records that a name in a claim may be of: as it is written there, and in its base form. */
export const recordsNamed = (
  facts: ClaimFacts,
  named: Named,
  partings: Partings,
): readonly RecordId[] =>
  [...new Set([named.written, named.base ?? named.written])].map(
    (name) =>
      partings.at(recordIdOf(facts.sourceId, 'person', name), ...placeNow(facts, named)).record,
  )

interface NamingOptions {
  readonly states?: readonly ReviewState[]
  /** Read anew where they are not given. */
  readonly partings?: Partings
}

const NOT_REJECTED: readonly ReviewState[] = ['proposed', 'accepted', 'amended']

/** Every claim, rejected ones aside, that speaks of one of these records, each source's in the order of its places. */
export const claimsNaming = async (
  viewer: Viewer,
  db: ReadDb,
  records: ReadonlySet<RecordId>,
  { states = NOT_REJECTED, ...given }: NamingOptions = {},
): Promise<readonly { readonly facts: ClaimFacts; readonly of: readonly RecordId[] }[]> => {
  const rows = await filtered(viewer, db, {
    kinds: namingKinds,
    states,
  })
    .selectAll()
    .orderBy('source_id')
    .orderBy('start_at')
    .orderBy('id')
    .execute()
  const described = await describedPersons(viewer, db)
  const partings = given.partings ?? (await readPartings(db))
  return rows.flatMap((row) => {
    const facts = claimFacts(row)
    const of = recordsIn(facts, described, partings).filter((id) => records.has(id))
    return of.length === 0 ? [] : [{ facts, of }]
  })
}

/** What is said of one person, in the order of sources and places. */
export const saidOf = async (
  viewer: Viewer,
  db: ReadDb,
  records: ReadonlySet<RecordId>,
): Promise<readonly SaidOfPerson[]> => {
  const sources = bySourceId(await sourceSummaries(viewer, db))
  const said = (await claimsNaming(viewer, db, records)).flatMap(({ facts }) => {
    const from = attributed(facts, sources)
    const { content, time } = facts.statement
    return from
      ? [{ ...from, kind: content.kind, type: facts.type, time, ...property(content) }]
      : []
  })
  // Ids of sources are drawn at random: their numbers are the order that people know.
  return said.sort((a, b) => a.sourceNumber - b.sourceNumber)
}

const property = (content: ClaimContent): Pick<SaidOfPerson, 'attribute' | 'value'> =>
  content.kind === 'attribute'
    ? {
        attribute: content.attribute,
        value: content.value.is === 'stated' ? content.value.value : null,
      }
    : { attribute: null, value: null }
