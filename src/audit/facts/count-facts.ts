import type { TextId } from '../../domain/ids.ts'
import type { Quantity } from '../../domain/quantities.ts'
import { statedValue } from '../../domain/stated.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { AuditedClaim } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
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

/** A fact while it is being completed from the facts beside it. */
type Draft = { -readonly [K in keyof Omit<CountFact, 'whole'>]: CountFact[K] } & {
  whole: Draft | null
  partOf: Span | null
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
  DEFINITE.test(view.text.body.slice(Math.max(0, span.start - 24), span.start))
    ? effectOfRole(words)
    : null

/** One draft per number and effect; a number without an effect gives way to one that has it. */
const withoutDuplicates = (drafts: readonly Draft[]): Draft[] => {
  const sorted = drafts.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      Number(a.effect === null) - Number(b.effect === null) ||
      a.claim.content.kind.localeCompare(b.claim.content.kind) ||
      (a.claim.id < b.claim.id ? -1 : 1),
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

/** Ties parts to their wholes and fills what the words leave to what stands beside. */
const completeFacts = (drafts: readonly Draft[]): CountFact[] => {
  drafts.forEach((draft, i) => {
    draft.whole = wholeBefore(drafts, i) ?? (draft.partOf && wholeAt(drafts, i, draft.partOf))
  })
  const wholes = new Set(drafts.flatMap((d) => d.whole ?? []))
  drafts.forEach((draft, i) => {
    if (!draft.whole && wholes.has(draft)) completeRepeated(draft, drafts, i)
  })
  drafts.forEach((draft, i) => {
    completeEffect(draft, drafts[i - 1], drafts[i + 1])
  })
  drafts.forEach((draft, i) => {
    if (draft.whole || !wholes.has(draft)) completePopulation(draft, drafts[i - 1])
  })
  return [...drafts]
}

const FACTS_BACK = 8

/** "17 are weavers. 5 out of 17 …": the second 17 is the first again, and needs no noun of its own. */
const completeRepeated = (draft: Draft, drafts: readonly Draft[], at: number): void => {
  if (draft.population.size > 0 && draft.effect !== null) return
  const same = drafts
    .slice(Math.max(0, at - FACTS_BACK), at)
    .findLast(
      (d) =>
        d.quantity.low === draft.quantity.low &&
        d.quantity.high === draft.quantity.high &&
        d.sentence.paragraph === draft.sentence.paragraph,
    )
  if (!same) return
  completePopulation(same, undefined)
  draft.effect ??= same.effect
  if (draft.population.size === 0) draft.population = same.population
  if (draft.noun === '') draft.noun = same.noun
}

/** The whole that a span names: the fact there, or the fact before that has the number written there. */
const wholeAt = (drafts: readonly Draft[], at: number, span: Span): Draft | null =>
  overlapping(drafts, at, span) ?? repeatedBy(drafts, at, span)

const repeatedBy = (drafts: readonly Draft[], at: number, span: Span): Draft | null => {
  const draft = drafts[at]
  if (!draft) return null
  const words = draft.view.slice(span).toLowerCase()
  const found = drafts
    .slice(Math.max(0, at - FACTS_BACK), at)
    .findLast(
      (d) =>
        d.sentence.paragraph === draft.sentence.paragraph &&
        d.quantity.words.toLowerCase() === words,
    )
  return found ?? null
}

const overlapping = (drafts: readonly Draft[], from: number, span: Span): Draft | null => {
  for (let step = 1; step <= 12; step++) {
    for (const at of [from - step, from + step]) {
      const draft = drafts[at]
      if (draft && spansOverlap(draft.span, span)) return draft
    }
  }
  return null
}

const OF_WHOM =
  /(?:\b(?:of|among) (?:whom|them|these|which)|(?:^|\s)из (?:них|которых|этого числа)),?\s*$/iu
const OF_WHOM_AFTER = /^\s*(?:of (?:whom|them|these|which)\b|из (?:них|которых))/iu

/** "…, of whom one": the whole is the number before, or the part that this number is the whole of. */
const wholeBefore = (drafts: readonly Draft[], at: number): Draft | null => {
  const draft = drafts[at]
  const before = drafts[at - 1]
  if (!draft || !before || before.sentence.index < draft.sentence.index - 1) return null
  const { body } = draft.view.text
  const words = body.slice(Math.max(0, draft.span.start - 24), draft.span.start)
  if (
    !OF_WHOM.test(words) &&
    !OF_WHOM_AFTER.test(body.slice(draft.span.end, draft.span.end + 12))
  ) {
    return null
  }
  return drafts.slice(Math.max(0, at - 4), at).find((d) => d.whole === before) ?? before
}

/** Between "10 traders" and "1 guard were killed" stand only a noun and a conjunction. */
const ONLY_JOINED = /^(?:\s*[\p{L}’'-]+){0,4}\s*(?:,|\band\b|&|\sи\s|,?\sа также\s)\s*$/iu

const completeEffect = (draft: Draft, before: Draft | undefined, next: Draft | undefined): void => {
  if (draft.effect !== null) return
  if (draft.whole?.effect) draft.effect = draft.whole.effect
  else if (next?.effect && areJoined(draft, next)) draft.effect = next.effect
  else if (before?.effect && verbStandsBefore(before) && areJoined(before, draft)) {
    draft.effect = before.effect
  }
}

const areJoined = (first: Draft, second: Draft): boolean =>
  first.sentence === second.sentence &&
  ONLY_JOINED.test(first.view.text.body.slice(first.span.end, second.span.start))

/** "Погибли 7 торговцев и 1 сторож": the verb comes first and holds for both. */
const verbStandsBefore = ({ view, span }: Draft): boolean =>
  /(?:были\s)?\p{Script=Cyrillic}{3,}(?:ли|ны|ты|ло|но)\s+$/iu.test(
    view.text.body.slice(Math.max(0, span.start - 40), span.start),
  )

const GROUP_AFTER =
  /^[^,.;:()]{0,90}?\b(?:are|were|is|was)\s+(?:the\s+)?(?:ethnic\s+|from the\s+)?(\p{Lu}\p{L}+)/u
const GROUP_AFTER_COMMA =
  /^[^,.;:()]{0,30},?\s*(?:who|all|both)\s+(?:of them\s+)?(?:are|were)\s+(?:the\s+)?(?:ethnic\s+)?(\p{Lu}\p{L}+)/u
const GROUP_AFTER_DASH = /^[^,.;:()]{0,30}?\s[–—-]\s(?:этнические\s+)?(\p{Ll}{4,})/u

const completePopulation = (draft: Draft, before: Draft | undefined): void => {
  if (draft.population.size > 0) return
  const { body } = draft.view.text
  const from = Math.max(draft.span.end, endOfWhole(draft))
  const after = body.slice(from, Math.min(draft.sentence.end, from + 160))
  const group =
    GROUP_AFTER.exec(after)?.[1] ??
    GROUP_AFTER_COMMA.exec(after)?.[1] ??
    (draft.whole ? GROUP_AFTER_DASH.exec(after)?.[1] : undefined)
  if (group) {
    draft.population = populationOf([group])
    draft.noun = group
  } else if (draft.whole) {
    draft.population = draft.whole.population
    draft.noun = draft.whole.noun
  } else if (standsAlone(draft) && before?.sentence.index === draft.sentence.index) {
    draft.population = before.population
  }
}

/** "3 out of 47 were Dungans": the group stands behind the whole's number. */
const endOfWhole = ({ whole, span }: Draft): number =>
  whole && whole.span.start > span.start ? whole.span.end : 0

/** A number without a noun of its own: "13 have been sentenced". */
const standsAlone = (draft: Draft): boolean =>
  draft.noun.trim() === '' &&
  /^\s*(?:have|has|had|were|was|are|is|был[аио]?(?!\p{L})|осужд\p{L}*|задерж\p{L}*)(?!\p{L})/iu.test(
    draft.view.text.body.slice(draft.span.end, draft.span.end + 14),
  )
