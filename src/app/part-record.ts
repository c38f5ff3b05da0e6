import type { Viewer } from '../access/viewer.ts'
import { type PartingDraft, partRecord } from '../claims/identity.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import { latestFirst, type Parting } from '../domain/identity/parting.ts'
import { recordKinds } from '../domain/identity/recorded.ts'
import type { DecisionId, RecordId } from '../domain/ids.ts'
import { compareSpans, type Span } from '../domain/text-span.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { pinnedIn, standingPartings, textOfPlaces } from '../projections/identity/partings.ts'
import { partingPreview } from '../projections/identity/previews.ts'
import { recordMeant } from '../projections/identity/reader.ts'
import { isNamed, type NameRecord, partedIdOf } from '../projections/identity/records.ts'
import { recordsOf } from '../projections/identity/records-of.ts'
import { placesShown } from '../projections/identity/shown.ts'
import { type AppContext, notForActor, reading, writableSources } from './context.ts'
import type { PartingRequest, WhoIsWho } from './who-is-who.ts'

/** Two of one name in one source are told apart by the places of the name. */
export const partings = (
  context: AppContext,
): Pick<WhoIsWho, 'placesOfRecord' | 'previewParting' | 'partRecord'> => ({
  placesOfRecord: (viewer, id) =>
    reading(context, async (from) => {
      const record = await recordNamed(viewer, from, id)
      return record && placesShown(from, record)
    }),

  previewParting: (viewer, request) =>
    reading(context, async (from) => {
      const draft = await draftOf(viewer, from, { ...request, reason: '' })
      if (!draft.ok) return draft
      // It would be the last decision: none comes after it.
      const at = new Date().toISOString()
      const decision = { ...draft.value, id: 'dec_preview' as DecisionId, by: viewer.name, at }
      return ok(await partingPreview(viewer, from, decision))
    }),

  async partRecord(actor, request) {
    const draft = await reading(context, (from) => draftOf(actor, from, request))
    if (!draft.ok) return draft
    const [{ sourceId }] = draft.value.sides
    const isWritable = await reading(context, ({ db }) => writableSources(actor, db))
    if (!isWritable(sourceId)) return notForActor
    const { right } = draft.value
    const done = await context.store.write(actor.id, (tx) =>
      partRecord(tx, actor.name, draft.value),
    )
    return done.ok ? ok({ decisionId: done.value, record: right }) : done
  },
})

const recordNamed = async (
  viewer: Viewer,
  from: ReadFrom,
  id: RecordId,
): Promise<NameRecord | null> => (await recordWithParted(viewer, from, id))?.record ?? null

/** A name's record, and what was parted from it. */
const recordWithParted = async (viewer: Viewer, from: ReadFrom, address: RecordId) => {
  const id = await recordMeant(viewer, from, address)
  for (const kind of recordKinds) {
    const { records } = await recordsOf(viewer, from.db, kind)
    const record = records.find((each) => each.id === id)
    if (!record) continue
    const parted = records.filter(({ partedFrom }) => partedFrom === id)
    return isNamed(record) ? { record, parted } : null
  }
  return null
}

/** What is to be recorded, or what forbids it: every place must be one of the record, and some must stay. */
const draftOf = async (
  viewer: Viewer,
  from: ReadFrom,
  { record: address, places, reason }: PartingRequest,
): Promise<Result<PartingDraft>> => {
  const found = await recordWithParted(viewer, from, address)
  const text = found && (await textOfPlaces(from, found.record.places))
  if (!text) return fail({ kind: 'no-such-record', record: address })
  const { record } = found
  const { id } = record
  const wanted = new Set(places.map(keyOf))
  const again = await saidAgain(from, found.parted, wanted)
  const own = new Set(record.places.map(keyOf))
  const missing = again ? undefined : places.find((place) => !own.has(keyOf(place)))
  if (missing) return fail({ kind: 'no-such-place', record: id, place: keyOf(missing) })
  const pinned = pinnedIn(text.body)
  const all = record.places.toSorted(compareSpans)
  const kept = all.filter((place) => !wanted.has(keyOf(place))).map(pinned)
  const mentions = all.filter((place) => wanted.has(keyOf(place))).map(pinned)
  if ((mentions.length === 0 && !again) || kept.length === 0)
    return fail({ kind: 'nothing-to-part' })
  const { sha256: keptSha256 } = text
  const base = record.partedFrom ?? record.id
  const parted = again ?? { base, mentions, textSha256: keptSha256 }
  const parting = { ...parted, kept, keptSha256 }
  const { of, sourceId, name } = record
  const right = partedIdOf(parting)
  const sides = [
    { record: id, sourceId, name },
    { record: right, sourceId, name },
  ] as const
  return ok({ of, verdict: 'distinct', left: id, right, reason, sides, evidence: null, parting })
}

/** Said again of all the places that were parted before, it says of all others that they stay. */
const saidAgain = async (
  { db }: ReadFrom,
  parted: readonly NameRecord[],
  wanted: ReadonlySet<string>,
): Promise<Parting | null> => {
  const same = parted.find(
    ({ places }) => places.length === wanted.size && places.every((one) => wanted.has(keyOf(one))),
  )
  if (!same) return null
  const [last] = (await standingPartings(db))
    .filter(({ record }) => record === same.id)
    .toSorted(latestFirst)
  return last?.parting ?? null
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`
