import type { Viewer } from '../access/viewer.ts'
import { decideIdentity, retractDecision } from '../claims/identity.ts'
import { fail, type Result } from '../domain/failure.ts'
import { calledAs, recordKinds } from '../domain/identity/recorded.ts'
import type { RecordId } from '../domain/ids.ts'
import { lastMaterialEntry } from '../projections/findings/dismissals.ts'
import { withBesideDeeds } from '../projections/identity/beside-deeds.ts'
import { markedCalledSo } from '../projections/identity/called-so.ts'
import { everyDecision } from '../projections/identity/decisions.ts'
import { describedJudge } from '../projections/identity/described-matches.ts'
import { statedOfRecords, withLists } from '../projections/identity/evidence.ts'
import { namingOf } from '../projections/identity/judge-named.ts'
import { judgePersons } from '../projections/identity/judge-pair.ts'
import { matchesOf } from '../projections/identity/likely-pairs.ts'
import { listsOfRecords } from '../projections/identity/name-lists.ts'
import { maybeTwoIn } from '../projections/identity/namesakes.ts'
import { standingPartings } from '../projections/identity/partings.ts'
import { retractionPreview } from '../projections/identity/previews.ts'
import {
  captureLists,
  pairsPage,
  peoplePage,
  personPage,
  recordMeant,
} from '../projections/identity/reader.ts'
import { isNamed, type NameRecord } from '../projections/identity/records.ts'
import { recordsOf } from '../projections/identity/records-of.ts'
import { tellingOf } from '../projections/identity/told-of.ts'
import type { PairJudged } from '../projections/identity/views.ts'
import { type AppContext, notForActor, reading, writableSources } from './context.ts'
import { decideWithin } from './decide-within.ts'
import type { App } from './types.ts'

/** Who is who: what people decided, what they may decide next, and how it is taken back. */
export const people = (
  context: AppContext,
): Pick<
  App,
  | 'people'
  | 'person'
  | 'likelyPairs'
  | 'captureLists'
  | 'previewRetraction'
  | 'decideIdentity'
  | 'retractIdentity'
> => ({
  people: (viewer, filter, slice) =>
    reading(context, (from) => peoplePage(viewer, from, filter, slice)),
  person: (viewer, id) => reading(context, (from) => personPage(viewer, from, id)),
  likelyPairs: likelyPairsReader(context),
  captureLists: (viewer, request) =>
    reading(context, (from) => captureLists(viewer, from, request)),
  previewRetraction: (viewer, id) =>
    reading(context, (from) => retractionPreview(viewer, from, id)),

  async decideIdentity(actor, { left, right, verdict, reason }) {
    const given = await pairFor(context, actor, left, right)
    const within = given.ok
      ? null
      : await decideWithin(context, actor, { left, right, verdict, reason })
    if (within) return within
    const sides = given.ok ? given : ((await pairMeant(context, actor, left, right)) ?? given)
    if (!sides.ok) return sides
    const [a, b] = sides.value
    const shown = await judged(context, actor, a, b)
    const evidence = shown && {
      lines: shown.lines,
      score: shown.score,
      algorithm: shown.algorithm,
    }
    const side = (record: NameRecord) => ({
      record: record.id,
      sourceId: record.sourceId,
      name: calledAs(record),
    })
    const { of } = a
    return context.store.write(actor.id, (tx) =>
      decideIdentity(tx, actor.name, {
        of,
        verdict,
        left: a.id,
        right: b.id,
        reason,
        sides: [side(a), side(b)],
        evidence,
      }),
    )
  },

  async retractIdentity(actor, { decisionId, reason }) {
    const entries = await reading(context, ({ db }) => everyDecision(actor, db))
    const entry = entries.find(({ decision }) => decision.id === decisionId)
    if (!entry) return fail({ kind: 'no-such-decision', decisionId })
    if (!(await mayDecide(context, actor, entry.decision.sides))) return notForActor
    return context.store.write(actor.id, (tx) =>
      retractDecision(tx, actor.name, { decisionId, reason }),
    )
  },
})

/** Lists kept: one per viewer who looks at pairs at the same time. */
const KEPT = 4

/** What was worked out last, by the material it was made from. */
const keeping = <A extends readonly unknown[], T>(make: (...given: A) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  return (key: string) =>
    (...given: A): Promise<T> => {
      const known = kept.get(key)
      if (known) return known
      const made = make(...given)
      kept.set(key, made)
      made.catch(() => kept.delete(key))
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
      return made
    }
}

/** Matching all names takes long in a large workspace, so it is kept until the ledger has new material. */
const likelyPairsReader = (context: AppContext): App['likelyPairs'] => {
  const [matches, lists, maybeTwo] = [
    keeping(matchesOf),
    keeping(listsOfRecords),
    keeping(maybeTwoIn),
  ]
  return (viewer, { of = 'person' } = {}, slice) =>
    reading(context, async (from) => {
      const upTo = await lastMaterialEntry(from.db)
      // A parting is no new material, and makes records all the same.
      const parted = (await standingPartings(from.db)).map(({ id }) => id)
      const key = JSON.stringify([upTo, parted, viewer.role, viewer.clearance, viewer.cases, of])
      return pairsPage(viewer, from, of, slice, {
        matches: matches(key),
        lists: lists(key),
        maybeTwo: maybeTwo(key),
      })
    })
}

/** The two records, of one kind, that the actor may see and write about. */
const pairFor = async (
  context: AppContext,
  actor: Viewer,
  left: RecordId,
  right: RecordId,
): Promise<Result<readonly [NameRecord, NameRecord]>> => {
  for (const kind of recordKinds) {
    const { records } = await reading(context, ({ db }) => recordsOf(actor, db, kind))
    const [a, b] = [left, right].map((id) => records.find((record) => record.id === id))
    if (!a && !b) continue
    if (!a || !b) return fail({ kind: 'no-such-record', record: a ? right : left })
    return (await mayDecide(context, actor, [a, b])) ? { ok: true, value: [a, b] } : notForActor
  }
  return fail({ kind: 'no-such-record', record: left })
}

/** The same of addresses that were joined or parted since; null where one leads to nobody, or both to themselves. */
const pairMeant = async (
  context: AppContext,
  actor: Viewer,
  left: RecordId,
  right: RecordId,
): Promise<Awaited<ReturnType<typeof pairFor>> | null> => {
  const [a, b] = await reading(context, async (from) => [
    await recordMeant(actor, from, left),
    await recordMeant(actor, from, right),
  ])
  if (!a || !b || (a === left && b === right)) return null
  return pairFor(context, actor, a, b)
}

const mayDecide = async (
  context: AppContext,
  actor: Viewer,
  sides: readonly { readonly sourceId: string }[],
): Promise<boolean> => {
  const isWritable = await reading(context, ({ db }) => writableSources(actor, db))
  return sides.every(({ sourceId }) => isWritable(sourceId))
}

/** What the machine makes of the pair now. */
const judged = async (
  context: AppContext,
  actor: Viewer,
  a: NameRecord,
  b: NameRecord,
): Promise<PairJudged | null> => {
  if (a.of !== 'person') return namingOf[a.of]?.judge(a.name, b.name) ?? null
  if (!isNamed(a) || !isNamed(b)) {
    return reading(context, async ({ db }) => {
      const { records, described } = await recordsOf(actor, db, a.of)
      const telling = withBesideDeeds(await tellingOf(actor, db, described), records)
      return describedJudge(records, telling)([a, b])
    })
  }
  return reading(context, async (from) => {
    const { records } = await recordsOf(actor, from.db, a.of)
    // Only names of one source stand in one list.
    const beside = records.filter(({ sourceId }) =>
      [a, b].every((one) => one.sourceId === sourceId),
    )
    const lists = await listsOfRecords(from, beside)
    const statedOf = withLists(await statedOfRecords(actor, from.db), lists)
    const marked = [markedCalledSo(a, records), markedCalledSo(b, records)] as const
    return judgePersons(marked, [statedOf(a.id), statedOf(b.id)])
  })
}
