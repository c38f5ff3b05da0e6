import type { Viewer } from '../access/viewer.ts'
import { type PartingDraft, partRecord } from '../claims/identity.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { PartedMention } from '../domain/identity/parting.ts'
import { recordKinds } from '../domain/identity/recorded.ts'
import type { DecisionId, RecordId, TextId } from '../domain/ids.ts'
import { compareSpans, type Span } from '../domain/text-span.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { partingPreview } from '../projections/identity/previews.ts'
import { isNamed, type NameRecord, partedIdOf } from '../projections/identity/records.ts'
import { recordsOf } from '../projections/identity/records-of.ts'
import { placesShown } from '../projections/identity/shown.ts'
import type { NamePlace } from '../projections/identity/views.ts'
import { sourceHandling } from '../projections/source-handling.ts'
import { makePassage } from '../texts/passages.ts'
import { type AppContext, mayWrite, notForActor, reading } from './context.ts'
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
    const source = (await reading(context, ({ db }) => sourceHandling(db))).get(sourceId)
    if (!source || !mayWrite(actor, source)) return notForActor
    const { right } = draft.value
    const done = await context.store.write(actor.id, (tx) =>
      partRecord(tx, actor.name, draft.value),
    )
    return done.ok ? ok({ decisionId: done.value, record: right }) : done
  },
})

const recordNamed = async (
  viewer: Viewer,
  { db }: ReadFrom,
  id: RecordId,
): Promise<NameRecord | null> => {
  for (const kind of recordKinds) {
    const { records } = await recordsOf(viewer, db, kind)
    const record = records.find((each) => each.id === id)
    if (record) return isNamed(record) ? record : null
  }
  return null
}

/** What is to be recorded, or what forbids it: every place must be one of the record, and some must stay. */
const draftOf = async (
  viewer: Viewer,
  from: ReadFrom,
  { record: id, places, reason }: PartingRequest,
): Promise<Result<PartingDraft>> => {
  const record = await recordNamed(viewer, from, id)
  if (!record) return fail({ kind: 'no-such-record', record: id })
  const wanted = new Set(places.map(keyOf))
  const known = new Set(record.places.map(keyOf))
  const missing = places.find((place) => !known.has(keyOf(place)))
  if (missing) return fail({ kind: 'no-such-place', record: id, place: keyOf(missing) })
  const all = record.places.toSorted(compareSpans)
  const [mentions, kept] = [
    all.filter((place) => wanted.has(keyOf(place))),
    all.filter((place) => !wanted.has(keyOf(place))),
  ]
  if (mentions.length === 0 || kept.length === 0) return fail({ kind: 'nothing-to-part' })
  const text = await textOf(from, all)
  if (!text) return fail({ kind: 'no-such-record', record: id })
  const parting = {
    base: record.partedFrom ?? record.id,
    textSha256: text.sha256,
    mentions: mentions.map((place) => pinned(text.body, place)),
    kept: kept.map((place) => pinned(text.body, place)),
  }
  const { of, sourceId, name } = record
  const right = partedIdOf(parting)
  const sides = [
    { record: id, sourceId, name },
    { record: right, sourceId, name },
  ] as const
  return ok({ of, verdict: 'distinct', left: id, right, reason, sides, evidence: null, parting })
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** All places of a record stand in the newest text of its source. */
const textOf = async ({ db, bodies }: ReadFrom, [first]: readonly NamePlace[]) => {
  if (!first) return null
  const row = await db
    .selectFrom('text')
    .select('sha256')
    .where('id', '=', first.textId)
    .executeTakeFirst()
  const body = await bodies.body(db, first.textId)
  return row && body !== null ? { sha256: row.sha256, body } : null
}

const pinned = (body: string, { textId, start, end }: NamePlace): PartedMention => {
  const { quote } = makePassage(body, textId as TextId, { start, end })
  return { start, end, ...quote }
}
