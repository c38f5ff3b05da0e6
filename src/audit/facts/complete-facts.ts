import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { CountFact } from './count-fact.ts'
import { populationOf } from './population.ts'

/** A fact while it is being completed from the facts beside it. */
export type Draft = { -readonly [K in keyof Omit<CountFact, 'whole'>]: CountFact[K] } & {
  whole: Draft | null
  partOf: Span | null
}

/** Ties parts to their wholes and fills what the words leave to what stands beside. */
export const completeFacts = (drafts: readonly Draft[]): CountFact[] => {
  drafts.forEach((draft, i) => {
    draft.whole = wholeBefore(drafts, i) ?? (draft.partOf && wholeAt(drafts, i, draft.partOf))
  })
  drafts.forEach((draft) => {
    if (draft.whole && opensWithWhole(draft, draft.whole)) takePredicateFrom(draft.whole, draft)
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

const OF_THE = /^\s*(?:out of|of|из)\s+(?:(?:the|these|those|all|этих|тех|всех)\s+){0,2}$/iu

/** "Of the 40 weavers, 12 …": the sentence opens with the whole. */
const opensWithWhole = (draft: Draft, before: Draft): boolean =>
  before.sentence === draft.sentence &&
  OF_THE.test(draft.view.text.body.slice(before.sentence.start, before.span.start)) &&
  (draft.quantity.stated ?? 0) < (before.quantity.stated ?? 0)

/** "Of the 64 families, 30 were compensated": the predicate is the part's alone. */
const takePredicateFrom = (whole: Draft, part: Draft): void => {
  const own = whole.view.text.body.slice(whole.span.end, part.span.start)
  if (whole.effect === part.effect && !/ed\b|н(?:ых|ные)(?!\p{L})/iu.test(own)) whole.effect = null
}

/** "…, of whom one": the whole is the number before, or the part that this number is the whole of. */
const wholeBefore = (drafts: readonly Draft[], at: number): Draft | null => {
  const draft = drafts[at]
  const before = drafts[at - 1]
  if (!draft || !before || before.sentence.index < draft.sentence.index - 1) return null
  const { body } = draft.view.text
  if (opensWithWhole(draft, before)) return before
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
  else if (next?.effect && next.whole !== draft && areJoined(draft, next))
    draft.effect = next.effect
  else if (before?.effect && verbStandsBefore(before) && areJoined(before, draft)) {
    draft.effect = before.effect
  }
}

const areJoined = (first: Draft, second: Draft): boolean =>
  first.sentence === second.sentence &&
  ONLY_JOINED.test(first.view.text.body.slice(first.span.end, second.span.start))

/** "Погибли 7 торговцев и 1 сторож": the verb comes first and holds for both. */
const verbStandsBefore = ({ view, span }: Draft): boolean =>
  /(?:были\s)?\p{Script=Cyrillic}{3,}(?:ли|ны|ты|ло|но)\s+$/iu.test(view.before(span.start, 40))

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

/** "3 out of 47 were weavers": the group stands behind the whole's number. */
const endOfWhole = ({ whole, span }: Draft): number =>
  whole && whole.span.start > span.start ? whole.span.end : 0

/** A number without a noun of its own: "13 have been sentenced". */
const standsAlone = (draft: Draft): boolean =>
  draft.noun.trim() === '' &&
  /^\s*(?:have|has|had|were|was|are|is|был[аио]?(?!\p{L})|осужд\p{L}*|задерж\p{L}*)(?!\p{L})/iu.test(
    draft.view.text.body.slice(draft.span.end, draft.span.end + 14),
  )
