import type { ToldAt } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { type CountFact, placeOf } from '../facts/count-fact.ts'
import { countedIn } from '../facts/counted-in.ts'
import { isOfAnEvent } from '../facts/effect-families.ts'
import { toldEffectOf } from '../facts/told-effect.ts'
import { plainNumbersOf } from '../figures/plain-numbers.ts'
import { stem } from '../words/terms.ts'
import { apartInCourse, clauseLikeness, type Figure, figureAt } from './figure.ts'
import type { Kind } from './likely-pairs.ts'

/** A number of people or things, with what is counted. */
export interface CountTold extends Figure {
  /** The class of what is counted; null where its noun is of none. */
  readonly counted: string | null
  readonly noun: string
  readonly effect: string | null
  /** What the claim itself says befell them; null where it does not say. */
  readonly claimed: string | null
  /** A people or another group with a name of its own: a part of those counted without it. */
  readonly isNamedGroup: boolean
}

/** Numbers that are no part of another and no mere episode of an event, in order of text and place. */
export const countsTold = (context: AuditContext): CountTold[] =>
  [...claimedCounts(context), ...plainCounts(context)]
    .filter((told) => !isPart(told) && !isEpisode(told))
    .toSorted((a, b) => a.view.order - b.view.order || a.span.start - b.span.start)

const claimedCounts = ({ counts, sums }: AuditContext): CountTold[] => {
  const parts = new Set<string>(
    [...sums.partSums, ...sums.joints].flatMap(({ parts: of }) => of.map(placeOf)),
  )
  return counts
    .filter(({ quantity }) => !quantity.vague || quantity.stated !== null)
    .filter((fact) => fact.whole === null && !parts.has(placeOf(fact)))
    .map(countTold)
}

const plainCounts = (context: AuditContext): CountTold[] =>
  plainNumbersOf(context).map((number) => ({
    ...figureAt(number, [number.range], []),
    counted: number.counted,
    noun: '',
    effect: familyOf(number.effect),
    claimed: null,
    isNamedGroup: false,
  }))

/** "A driver killed two of them": so few dead are one episode. */
const isEpisode = ({ effect, ranges: [range] }: CountTold): boolean =>
  effect !== null && isOfAnEvent(effect) && (range?.[1] ?? 0) < FEW
const FEW = 3

const REACH = 40
const OF_THEM =
  /^\s*(?:\p{L}+ ){0,2}(?:of (?:them|whom|these|those|the)|among them|из них|из которых)(?!\p{L})/iu
const OF_THEM_BEFORE =
  /(?:of (?:them|whom|these)|among (?:them|whom)|из них|из которых|including|включая|в том числе)(?: \p{L}+){0,2}[\s,:–—-]*$/iu

/** "14 of whom", "of these, 9": a part, whether or not its whole was found. */
const isPart = ({ view, sentence, span }: ToldAt): boolean => {
  const { body } = view.text
  return (
    OF_THEM.test(body.slice(span.end, span.end + REACH)) ||
    OF_THEM_BEFORE.test(body.slice(Math.max(sentence.start, span.start - REACH), span.start))
  )
}

const countTold = (fact: CountFact): CountTold => {
  const { view, sentence, span, noun, effect, quantity, claim } = fact
  const counted = countedIn(fact)
  const { low, high } = quantity
  const range = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY] as const
  return {
    ...figureAt({ view, sentence, span }, [range], [claim]),
    counted,
    claimed: familyOf(effect),
    isNamedGroup: /^\p{Lu}\p{Ll}/u.test(noun.trim()),
    noun: stem(noun.trim().split(/\s+/).at(-1) ?? ''),
    effect: familyOf(
      toldEffectOf({ view, sentence, span, effect }, counted, sentence.start, sentence.end),
    ),
  }
}

/** One text's arrest is another's detention. */
const familyOf = (effect: string | null): string | null =>
  effect === 'arrested' ? 'detained' : effect

const PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'forces',
  'attackers',
  'children',
  'families',
])

/** Where both tell what befell whom, figures are compared by that, and more strictly. */
const areOfOneKind = (a: CountTold, b: CountTold): boolean => {
  if (a.isNamedGroup !== b.isNamedGroup) return false
  if (a.effect !== null && b.effect !== null) return false
  if (a.claimed !== null && b.claimed !== null && a.claimed !== b.claimed) return false
  if (a.counted === b.counted) return true
  return mayBeOfPeople(a) && mayBeOfPeople(b)
}

/** What has no class may be people of a trade. */
const mayBeOfPeople = ({ counted }: CountTold): boolean => counted === null || PEOPLE.has(counted)

const mayBeOfOneNoun = (a: CountTold, b: CountTold): boolean =>
  a.counted === b.counted && (a.counted !== null || (a.noun === b.noun && a.noun !== ''))

/**
 * The weights, as those of the other kinds, are of a logistic regression over the open sets of pairs
 * of sources (docs/decisions/0015), less the least likelihood that is worth a look.
 */
export const countKind: Kind<CountTold> = {
  mayBeOne: areOfOneKind,
  likelihood: (a, b, { first }) =>
    -2.6 +
    1.8 * Math.min(clauseLikeness(a, b), MOST_IN_COMMON) +
    (first ? 1 : 0) +
    (a.noun !== '' && a.noun === b.noun ? 1.5 : 0) -
    (mayBeOfOneNoun(a, b) || areBothOfPeople(a, b) ? 0 : 1.1) -
    2.9 * apartInCourse(a, b),
}
const MOST_IN_COMMON = 3

const areBothOfPeople = (a: CountTold, b: CountTold): boolean =>
  a.counted !== null && b.counted !== null && PEOPLE.has(a.counted) && PEOPLE.has(b.counted)
