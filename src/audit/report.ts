import type { Finding, FindingSide, Stake, Sum } from '../domain/finding.ts'
import type { Span } from '../domain/text-span.ts'
import type { CountFact } from './facts/count-fact.ts'
import type { DatedClaim } from './facts/dated-claim.ts'
import type { AuditedClaim } from './material.ts'
import type { TextView } from './words/text-view.ts'

/** A finding and a sum before they get their ids: see `settle.ts`. */
export type Found = Omit<Finding, 'id' | 'material'>
export type FoundSum = Omit<Sum, 'id'>

const STAKE: Readonly<Record<Finding['kind'], Stake>> = {
  'date-conflict': 'event-date',
  'count-conflict': 'figure',
  'count-compatible': 'figure',
  'sum-fails': 'figure',
  'impossible-order': 'custody',
  'copied-figure': 'copy',
  'status-conflict': 'sentence',
  'account-conflict': 'account',
  'naming-differs': 'spelling',
  'may-be-one': 'identity',
  'reply-overdue': 'reply',
}

export const makeFinding = (
  kind: Finding['kind'],
  severity: Finding['severity'],
  message: string,
  sides: readonly FindingSide[],
  stake: Stake = STAKE[kind],
): Found => ({ kind, message, severity, stake, sides: inOrder(sides) })

export const makeSum = (
  terms: readonly number[],
  total: number,
  message: string,
  sides: readonly FindingSide[],
): FoundSum => {
  const holds = terms.reduce((sum, term) => sum + term, 0) === total
  return { terms, total, holds, message, sides: inOrder(sides) }
}

/** "seven of the 14": a part that need only fit into its whole. */
export const makeBound = (
  part: number,
  whole: number,
  message: string,
  sides: readonly FindingSide[],
): FoundSum => ({
  terms: [part],
  total: whole,
  within: true,
  holds: part <= whole,
  message,
  sides: inOrder(sides),
})

/** Findings about the same places have the same key. */
export const placesKey = ({ sides }: Found): string =>
  sides.map(({ textId, start }) => `${textId} ${start}`).join(' ')

/** One side per passage, in the order in which the sides were given. */
const inOrder = (sides: readonly FindingSide[]): FindingSide[] => {
  const byPlace = new Map<string, FindingSide>()
  for (const side of sides) {
    const key = `${side.textId} ${side.start} ${side.end} ${side.value}`
    const known = byPlace.get(key)
    const claimIds = [...new Set([...(known?.claimIds ?? []), ...side.claimIds])].sort()
    byPlace.set(key, { ...side, claimIds })
  }
  return [...byPlace.values()]
}

export const sideAt = (
  view: TextView,
  span: Span,
  value: string,
  claims: readonly AuditedClaim[],
): FindingSide => ({
  sourceId: view.text.sourceId,
  textId: view.text.textId,
  start: span.start,
  end: span.end,
  claimIds: claims.map((c) => c.id),
  words: view.slice(span),
  value,
})

export const sideOfFact = (fact: CountFact): FindingSide =>
  sideAt(fact.view, fact.span, fact.quantity.words, [fact.claim, ...(fact.moreClaims ?? [])])

export const sideOfDate = (dated: DatedClaim): FindingSide =>
  sideAt(dated.view, dated.span, dated.date.edtf, [dated.claim])

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** At most three labels, then how many more. */
export const labels = (views: Iterable<TextView>): string => {
  const names = [...new Set([...views].map((v) => v.text.label))]
  return names.length <= 3
    ? listed(names)
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

export const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`
