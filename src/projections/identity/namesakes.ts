import type { Viewer } from '../../access/viewer.ts'
import { type IdentityLog, pairKey, standing } from '../../domain/identity/decision.ts'
import { type TwoOfAName, twoOfAName } from '../../domain/identity/namesakes/apart.ts'
import type { Parting } from '../../domain/identity/parting.ts'
import type { RecordedDecision, RecordKind } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { DecisionEntry } from './decisions.ts'
import { type SignedPlace, signsOf } from './namesake-signs.ts'
import { pinnedIn, textOfPlaces } from './partings.ts'
import { isNamed, type NameRecord, partedIdOf } from './records.ts'
import type { NamePlace, PairJudged } from './views.ts'

/** Goes up whenever the same material may be judged otherwise. */
const JUDGING = 'namesakes/2'

/**
 * A name that may be of two in its source: whose places tell of one, and which would be the record of
 * another. Until a person decides, that record is nowhere.
 */
export interface MaybeTwo extends PairJudged {
  readonly record: NameRecord
  /** As it would be parted. */
  readonly parting: Parting
  readonly other: RecordId
  readonly stay: readonly NamePlace[]
  readonly go: readonly NamePlace[]
  /** Nothing tells whose they are. */
  readonly untold: readonly NamePlace[]
}

/** What sources may call two by, and tell apart. */
const TOLD_APART: ReadonlySet<RecordKind> = new Set(['person', 'place'])

/** Names of one kind that may be of two within one source, whatever was decided of them. */
export const maybeTwoIn = async (
  viewer: Viewer,
  from: ReadFrom,
  records: readonly NameRecord[],
): Promise<readonly MaybeTwo[]> => {
  const named = records.filter((record) => isNamed(record) && TOLD_APART.has(record.of))
  const signs = await signsOf(viewer, from, named)
  const found: MaybeTwo[] = []
  for (const record of named) {
    const two = twoOfAName(record.name, signs.get(record.id) ?? [])
    const parting = two && (await partingFor(from, record, two))
    if (!two || !parting) continue
    const told = new Set<NamePlace>([...two.one, ...two.other])
    found.push({
      record,
      parting,
      other: partedIdOf(parting),
      stay: two.one,
      go: two.other,
      untold: (signs.get(record.id) ?? []).filter((place) => !told.has(place)),
      verdict: two.verdict,
      score: two.score,
      lines: two.lines,
      algorithm: JUDGING,
    })
  }
  return found
}

const partingFor = async (
  from: ReadFrom,
  { id, partedFrom, places }: NameRecord,
  { one, other }: TwoOfAName<SignedPlace>,
): Promise<Parting | null> => {
  const text = await textOfPlaces(from, places)
  if (!text) return null
  const { sha256 } = text
  const pinned = pinnedIn(text.body)
  return {
    base: partedFrom ?? id,
    textSha256: sha256,
    keptSha256: sha256,
    mentions: other.map(pinned),
    kept: one.map(pinned),
  }
}

/**
 * Those that nobody was asked about, the likeliest first. Who said that they are one, or that it cannot be
 * told, is not asked about the same places again, also where a new extraction has moved them.
 */
export const openNamesakes = (
  found: readonly MaybeTwo[],
  entries: readonly DecisionEntry[],
  log: IdentityLog,
): readonly MaybeTwo[] => {
  const counts = new Set(standing(log).map(({ id }) => id))
  const asked = new Set(
    entries.flatMap(({ decision }) => (counts.has(decision.id) ? askedOf(decision) : [])),
  )
  return found
    .filter(({ record, other, parting }) =>
      [pairKey(record.id, other), wordsOf(record.id, parting)].every((key) => !asked.has(key)),
    )
    .toSorted(
      (a, b) =>
        Number(b.verdict === 'distinct') - Number(a.verdict === 'distinct') || b.score - a.score,
    )
}

const askedOf = ({ left, right, parting }: RecordedDecision): readonly string[] =>
  parting ? [pairKey(left, right), wordsOf(left, parting)] : []

const wordsOf = (record: RecordId, { mentions }: Parting): string =>
  JSON.stringify([
    record,
    ...mentions.map(({ exact, prefix, suffix }) => [prefix, exact, suffix].join('\u0000')).sort(),
  ])
