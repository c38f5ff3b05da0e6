import type { TextId } from '../../domain/ids.ts'
import type { Quantity } from '../../domain/quantities.ts'
import { statedValue } from '../../domain/stated.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { AuditedClaim } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
import { byPlaceAndContent } from './claim-order.ts'
import { completeFacts, type Draft } from './complete-facts.ts'
import type { CountFact } from './count-fact.ts'
import { effectOfRole, familyOf } from './effect-families.ts'
import { locate } from './locate.ts'
import { markersOf } from './markers.ts'
import { populationOf } from './population.ts'

interface Counted {
  readonly claim: AuditedClaim
  readonly quantity: Quantity
  readonly what: string
  readonly population: string | null
  readonly effect: string | null
  readonly partOf: Span | null
}

/** What a claim counts, if it counts persons or things (not money, ages or durations). */
const countedBy = (claim: AuditedClaim): Counted | null => {
  const { content } = claim
  if (content.kind === 'count' && content.quantity.unit === undefined) {
    return {
      claim,
      quantity: content.quantity,
      what: content.what,
      population: statedValue(content.population) ?? null,
      effect: statedValue(content.affected) ?? null,
      partOf: content.partOf ?? null,
    }
  }
  if (content.kind === 'status' && content.who.of === 'counted') {
    const { quantity, what } = content.who
    if (quantity.unit !== undefined) return null
    return { claim, quantity, what, population: null, effect: content.status, partOf: null }
  }
  return null
}

/** All numbers of persons and things, text by text in order of position. */
export const countFactsOf = (
  claims: readonly AuditedClaim[],
  views: ReadonlyMap<TextId, TextView>,
): CountFact[] => {
  const byText = new Map<TextView, Draft[]>()
  for (const claim of claims) {
    const counted = countedBy(claim)
    const view = views.get(claim.textId)
    if (!counted || !view) continue
    const drafts = byText.get(view) ?? []
    if (drafts.length === 0) byText.set(view, drafts)
    drafts.push(draftOf(counted, view))
  }
  return [...byText.values()].flatMap((drafts) => completeFacts(withoutDuplicates(drafts)))
}

const draftOf = (counted: Counted, view: TextView): Draft => {
  const { claim, quantity, partOf } = counted
  const span = locate(view, quantity.words, claim.passages[0].position)
  const sentence = view.sentenceAt(span.start)
  const noun = [counted.population, counted.what].filter(Boolean).join(' ')
  const near = view.text.body.slice(span.end, Math.min(sentence.end, span.end + 60))
  const effect = counted.effect ?? roleOf(view, span, `${noun} ${near.split(/[,;:.(]/)[0] ?? ''}`)
  return {
    claim,
    view,
    span,
    sentence,
    quantity,
    effect: effect === null ? null : familyOf(effect),
    population: populationOf([counted.population, counted.what]),
    noun: counted.population ?? counted.what,
    markers: markersOf(view, span, sentence),
    time: statedValue(claim.time) ?? null,
    whole: null,
    voice: statedValue(claim.originator)?.key ?? null,
    partOf,
  }
}

const DEFINITE = /(?:\b(?:the|all|all the|there (?:are|were))|(?:^|\s)(?:все|всех|всего))\s*$/iu

/** "the 51 defendants" are all who are on trial; "three defendants" may be any of them. */
const roleOf = (view: TextView, span: Span, words: string): string | null =>
  DEFINITE.test(view.before(span.start, 24)) ? effectOfRole(words) : null

/** One draft per number and effect; a number without an effect gives way to one that has it. */
const withoutDuplicates = (drafts: readonly Draft[]): Draft[] => {
  const sorted = drafts.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      Number(a.effect === null) - Number(b.effect === null) ||
      a.claim.content.kind.localeCompare(b.claim.content.kind) ||
      byPlaceAndContent(a.claim, b.claim),
  )
  const kept: Draft[] = []
  for (const draft of sorted) {
    const same = kept
      .slice(-4)
      .find(
        (k) =>
          spansOverlap(k.span, draft.span) &&
          (k.effect === draft.effect || draft.effect === null || k.effect === null),
      )
    if (!same) kept.push(draft)
    else {
      same.effect ??= draft.effect
      same.time ??= draft.time
      same.partOf ??= draft.partOf
      if (same.population.size === 0) same.population = draft.population
    }
  }
  return kept
}
