import type { Viewer } from '../../access/viewer.ts'
import type { CountContent, Named } from '../../domain/claim-content.ts'
import { canBeSame, type DateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import type { ClaimId } from '../../domain/ids.ts'
import { attributed, bySourceId } from '../attributed.ts'
import { familyOf } from '../chronology/family.ts'
import { chronologyKinds } from '../chronology/reader.ts'
import { type ClaimFilter, filtered } from '../claims/filter.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import { overlap, wordsOf } from '../shared-words.ts'
import { sourceSummaries } from '../sources/reader.ts'
import { tallyKey } from '../tallies/tally-key.ts'
import type { Elsewhere } from '../views.ts'
import { mayBeOneName, personsIn } from './names.ts'

/** Claims given at most: more cannot be compared by eye. */
const MOST = 60

/** A date longer than this says too little to tell one event from another. */
const LONGEST_DAYS = 31

type Found = Pick<Elsewhere, 'because' | 'name'> & { readonly facts: ClaimFacts }

/** What other sources of the case say of what a claim says. Null when it is not there for this viewer. */
export const elsewhere = async (
  viewer: Viewer,
  { db }: ReadFrom,
  id: ClaimId,
): Promise<readonly Elsewhere[] | null> => {
  const row = await filtered(viewer, db, {}).selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const own = claimFacts(row)
  const others = async (filter: ClaimFilter, type?: string | null): Promise<ClaimFacts[]> => {
    const states = ['proposed', 'accepted', 'amended'] as const
    let query = filtered(viewer, db, { caseId: own.claim.caseId, ...filter, states })
      .selectAll()
      .where('source_id', '!=', own.sourceId)
    if (type !== undefined && type !== null) query = query.where('type', '=', type)
    return (await query.orderBy('source_id').orderBy('start_at').execute()).map(claimFacts)
  }
  const found = [
    ...sameCount(own, await others({ kinds: ['count'] }, own.type), own.statement.content),
    ...(await sameEvent(own, others)),
    ...(await likeNames(db, own, others)),
  ]
  const sources = bySourceId(await sourceSummaries(viewer, db))
  const seen = new Set<string>()
  return found
    .flatMap(({ facts, because, name }): Elsewhere[] => {
      const from = seen.has(facts.id) ? null : attributed(facts, sources)
      seen.add(facts.id)
      return from ? [{ ...from, kind: facts.statement.content.kind, because, name }] : []
    })
    .slice(0, MOST)
}

const exactWords = ({ passages: [first] }: ClaimFacts): string =>
  first.quote.exact.replace(/\s+/g, ' ').trim().toLowerCase()

/** Words long enough that two people hardly ever choose the same ones. */
const TELLING = 40

const reasonOf = (
  own: ClaimFacts,
  other: ClaimFacts,
  otherwise: Elsewhere['because'],
): Elsewhere['because'] =>
  exactWords(own).length >= TELLING && exactWords(own) === exactWords(other)
    ? 'same-words'
    : otherwise

const sameCount = (
  own: ClaimFacts,
  others: readonly ClaimFacts[],
  content: ClaimFacts['statement']['content'],
): Found[] => {
  if (content.kind !== 'count') return []
  const key = tallyKey(content)
  const unit = content.quantity.unit?.of
  const same = (other: CountContent) => other.quantity.unit?.of === unit && tallyKey(other) === key
  return others.flatMap((facts) => {
    const said = facts.statement.content
    return said.kind === 'count' && same(said)
      ? [{ facts, because: reasonOf(own, facts, 'same-count'), name: null }]
      : []
  })
}

type Others = (filter: ClaimFilter, type?: string | null) => Promise<ClaimFacts[]>

const isShort = ({ earliest, latest }: DateValue): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < LONGEST_DAYS

const timeOf = ({ statement: { time } }: ClaimFacts): DateValue | null =>
  time.is === 'stated' && isShort(time.value) ? time.value : null

/** The same kind of happening at a time that can be the same; what shares most words comes first. */
const sameEvent = async (own: ClaimFacts, others: Others): Promise<Found[]> => {
  const time = timeOf(own)
  const { kind } = own.statement.content
  if (time === null || !chronologyKinds.includes(kind)) return []
  const family = familyOf({ kind, type: own.type })
  const words = wordsOf(own.passages[0].quote.exact)
  const alike = (await others({ kinds: chronologyKinds, during: time.edtf })).filter((facts) => {
    const theirs = timeOf(facts)
    return (
      theirs !== null &&
      canBeSame(theirs, time) &&
      familyOf({ kind: facts.statement.content.kind, type: facts.type }) === family
    )
  })
  const shared = ({ passages: [first] }: ClaimFacts) => overlap(wordsOf(first.quote.exact), words)
  return alike
    .map((facts) => ({ facts, share: shared(facts) }))
    .sort((a, b) => b.share - a.share)
    .map(({ facts }) => ({ facts, because: reasonOf(own, facts, 'same-event'), name: null }))
}

const namingKinds = ['occurrence', 'status', 'attribute', 'relation', 'violation'] as const

/** Claims that speak of a person of the same or a fitting name. That it is one person is not said. */
const likeNames = async (db: ReadFrom['db'], own: ClaimFacts, others: Others): Promise<Found[]> => {
  const names = personsIn(own.statement.content)
  if (names.length === 0) return []
  const texts = await textsNaming(db, names)
  const claims = texts.size === 0 ? [] : await others({ kinds: namingKinds })
  return claims.flatMap((facts): Found[] => {
    if (!texts.has(facts.textId)) return []
    const theirs = personsIn(facts.statement.content)
    const name = theirs.find((one) => names.some((own) => mayBeOneName(own, one)))
    return name ? [{ facts, because: reasonOf(own, facts, 'like-name'), name: name.written }] : []
  })
}

/** In which texts such a name stands: each way to write it is compared once. */
const textsNaming = async (
  db: ReadFrom['db'],
  names: readonly Named[],
): Promise<ReadonlySet<string>> => {
  const written = await db
    .selectFrom('mention')
    .select(['written', 'base', 'text_id'])
    .where('of', '=', 'person')
    .groupBy(['written', 'base', 'text_id'])
    .execute()
  const known = new Map<string, boolean>()
  const fits = (way: (typeof written)[number]): boolean => {
    const key = way.base ?? way.written
    const before = known.get(key)
    if (before !== undefined) return before
    const now = names.some((name) => mayBeOneName(name, { written: key }))
    known.set(key, now)
    return now
  }
  return new Set(written.filter(fits).map(({ text_id }) => text_id))
}
