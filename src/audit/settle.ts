import { createHash } from 'node:crypto'
import { type Finding, type FindingSide, type Sum, stakes } from '../domain/finding.ts'
import type { TextId } from '../domain/ids.ts'
import { deriveId } from '../domain/ids.ts'
import type { Found, FoundSum } from './report.ts'
import type { TextView } from './words/text-view.ts'

/** More passages than this make a finding harder to look at, not better supported. */
const MOST_SIDES = 12

type Views = ReadonlyMap<TextId, TextView>
interface Settling {
  readonly sides: readonly FindingSide[]
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()

const sortedSet = (items: readonly string[]): string[] => [...new Set(items)].sort()

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

const sentenceOf = (side: FindingSide, views: Views): string => {
  const view = views.get(side.textId)
  return view ? plain(view.slice(view.sentenceAt(side.start))) : ''
}

/**
 * Ids from kind and words alone. Where two findings would share one id, the sentences around their
 * words are added, and only then the sources: so an id depends on as little as can be.
 */
const idsOf = <T extends Settling>(
  items: readonly T[],
  views: Views,
  ownOf: (item: T) => unknown,
): Map<string, T> => {
  const keys: readonly ((item: T) => unknown)[] = [
    (item) => [ownOf(item), sortedSet(item.sides.map((s) => plain(s.words)))],
    (item) => [
      ownOf(item),
      sortedSet(item.sides.map((s) => `${plain(s.words)}\n${sentenceOf(s, views)}`)),
    ],
    (item) => [
      ownOf(item),
      sortedSet(item.sides.map((s) => `${s.sourceId}\n${plain(s.words)}\n${sentenceOf(s, views)}`)),
    ],
  ]
  const settled = new Map<string, T>()
  const settle = (group: readonly T[], level: number): void => {
    const key = keys[level]
    const alike = key ? Map.groupBy(group, (item) => digest(key(item))) : new Map<string, T[]>()
    for (const [hash, same] of alike) {
      const [only] = same
      if (only && (same.length === 1 || level === keys.length - 1)) settled.set(hash, only)
      else settle(same, level + 1)
    }
  }
  settle(items, 0)
  return settled
}

const materialOf = (finding: Found, views: Views): string =>
  digest([
    finding.kind,
    sortedSet(
      finding.sides.map((s) =>
        [s.sourceId, plain(s.words), s.value, sentenceOf(s, views)].join('\n'),
      ),
    ),
  ])

const SEVERITY: Readonly<Record<Finding['severity'], number>> = { high: 0, medium: 1, low: 2 }

/** Gives findings their ids and material and puts them in order: severity, then what is at stake. */
export const settleFindings = (found: readonly Found[], views: Views): Finding[] => {
  const ids = idsOf(found, views, (f) => f.kind)
  const place = new Map(found.map((f, i) => [f, i] as const))
  return [...ids]
    .sort(
      ([, a], [, b]) =>
        SEVERITY[a.severity] - SEVERITY[b.severity] ||
        stakes.indexOf(a.stake) - stakes.indexOf(b.stake) ||
        (place.get(a) ?? 0) - (place.get(b) ?? 0),
    )
    .map(([hash, f]) => ({
      id: deriveId('finding', hash),
      material: materialOf(f, views),
      ...f,
      sides: f.sides.slice(0, MOST_SIDES),
    }))
}

export const settleSums = (found: readonly FoundSum[], views: Views): Sum[] => {
  const ids = idsOf(found, views, (s) => ['sum', s.terms, s.total])
  const place = new Map(found.map((s, i) => [s, i] as const))
  return [...ids]
    .sort(([, a], [, b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    .map(([hash, sum]) => ({ id: deriveId('finding', hash), ...sum }))
}
