import { setImmediate as breathe } from 'node:timers/promises'
import type { Viewer } from '../../access/viewer.ts'
import { mustPrecede } from '../../domain/dates.ts'
import { DaftarError } from '../../domain/failure.ts'
import type { SourceId, TextId } from '../../domain/ids.ts'
import { statedValue } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { CarriedOver, CarriedSentence, CarriedWith, SourceSummary } from '../views.ts'
import { areAlike, likenessOf, shinglesOf } from './sentence-print.ts'
import { type PrintedSentence, textPrints } from './text-prints.ts'

type WithText = SourceSummary & { readonly textId: TextId }

/** Pairs shown of two texts at most; all are counted in the shares. */
const MOST_SHOWN = 2_000

/** From this share of a text's sentences on, the two are one article, slightly edited or not. */
const NEAR_DUPLICATE = 0.8

/**
 * What of a source's text also stands in other sources that the viewer may see: sentence by sentence,
 * also slightly edited. Null when there is no such source, or not for this viewer. Costs a look at every
 * sentence once, not at every pair. Which one was first it says only where both dates tell.
 */
export const carriedOver = async (
  viewer: Viewer,
  from: ReadFrom,
  sourceId: SourceId,
): Promise<CarriedOver | null> => {
  const all = await sourceSummaries(viewer, from.db)
  const own = all.find(({ id }) => id === sourceId)
  if (!own) return null
  if (own.textId === null) return { sourceId, textId: null, sentences: 0, with: [] }
  const here = await printsOrNone(from, own.textId)
  const body = (await from.bodies.body(from.db, own.textId)) ?? ''
  const index = indexOf(here)
  const found: CarriedWith[] = []
  for (const other of all) {
    if (other.id === sourceId || other.textId === null) continue
    await breathe()
    const carried = await compare(
      from,
      { here, index, body, own },
      { ...other, textId: other.textId },
    )
    if (carried) found.push(carried)
  }
  found.sort((a, b) => b.share - a.share || a.sourceNumber - b.sourceNumber)
  return { sourceId, textId: own.textId, sentences: here.length, with: found }
}

/** A damaged blob must not hide what the other texts share. */
const printsOrNone = async (
  from: ReadFrom,
  textId: TextId,
): Promise<readonly PrintedSentence[]> => {
  try {
    return await textPrints(from, textId)
  } catch (error) {
    if (error instanceof DaftarError) return []
    throw error
  }
}

/** A formula that a text repeats this often is looked for in its first places only. */
const MOST_PLACES = 16

const indexOf = (sentences: readonly PrintedSentence[]): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>()
  for (const [at, { prints }] of sentences.entries()) {
    for (const print of prints) {
      const places = index.get(print)
      if (!places) index.set(print, [at])
      else if (places.length < MOST_PLACES) places.push(at)
    }
  }
  return index
}

interface Own {
  readonly here: readonly PrintedSentence[]
  readonly index: ReadonlyMap<number, readonly number[]>
  readonly body: string
  readonly own: SourceSummary
}

const compare = async (from: ReadFrom, mine: Own, other: WithText): Promise<CarriedWith | null> => {
  const there = await printsOrNone(from, other.textId)
  const candidates = there.flatMap((sentence) => {
    const at = new Set(sentence.prints.flatMap((print) => mine.index.get(print) ?? []))
    return at.size === 0 ? [] : [{ sentence, at }]
  })
  if (candidates.length === 0) return null
  const body = (await from.bodies.body(from.db, other.textId)) ?? ''
  const pairs = candidates.flatMap(({ sentence, at }) => bestPair(mine, body, sentence, at) ?? [])
  if (pairs.length === 0) return null
  const share = shareOf(
    mine.here,
    pairs.map(({ here }) => here),
  )
  const shareThere = shareOf(
    there,
    pairs.map(({ there: span }) => span),
  )
  return {
    sourceId: other.id,
    sourceNumber: other.number,
    sourceName: other.name,
    textId: other.textId,
    share,
    shareThere,
    nearDuplicate: Math.max(share, shareThere) >= NEAR_DUPLICATE,
    earlier: earlierOf(mine.own, other),
    sentences: pairs.sort((a, b) => a.here.start - b.here.start).slice(0, MOST_SHOWN),
  }
}

/** The sentence here that is most like the one there; null when none is alike. */
const bestPair = (
  { here, body: ours }: Own,
  theirs: string,
  { start, end }: Span,
  at: ReadonlySet<number>,
): CarriedSentence | null => {
  const shingles = shinglesOf(theirs.slice(start, end))
  let best: CarriedSentence | null = null
  for (const place of [...at].sort((a, b) => a - b)) {
    const own = here[place]
    if (!own) continue
    const likeness = likenessOf(shinglesOf(ours.slice(own.start, own.end)), shingles)
    if (areAlike(likeness) && likeness > (best?.likeness ?? 0))
      best = { here: { start: own.start, end: own.end }, there: { start, end }, likeness }
  }
  return best
}

const lengthOf = (spans: Iterable<Span>): number => {
  let length = 0
  for (const { start, end } of spans) length += end - start
  return length
}

/** Characters of sentences that were carried over, as a share of all that could have been. */
const shareOf = (all: readonly Span[], carried: readonly Span[]): number => {
  const once = new Map(carried.map((span) => [span.start, span]))
  return lengthOf(once.values()) / Math.max(1, lengthOf(all))
}

const earlierOf = (own: SourceSummary, other: SourceSummary): CarriedWith['earlier'] => {
  const [a, b] = [statedValue(own.description.date), statedValue(other.description.date)]
  if (!a || !b) return 'not-known'
  return mustPrecede(a, b) ? 'here' : mustPrecede(b, a) ? 'there' : 'not-known'
}
