import type { FindingSide } from '../../domain/finding.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { mayBeOneEvent, type Scopes, sameDaysOfYear } from '../facts/scope.ts'
import { type Found, labels, listed, makeFinding, quoted, sideAt, sideOfFact } from '../report.ts'
import { shared } from '../words/terms.ts'
import type { PartSum } from './part-sum.ts'
import { isPlaceNoun, type PlaceList } from './place-lists.ts'

/** Two lists with fewer names than this in common are lists of different things. */
const FEWEST_SHARED = 2
const SHORTEST_LIST = 3
const MOST_LISTS = 60

/** Lists of places, and numbers of places, that seem to speak of one event. */
export interface PlaceSet {
  readonly lists: readonly PlaceList[]
  readonly counts: readonly CountFact[]
}

export const placeSets = (
  lists: readonly PlaceList[],
  counts: readonly CountFact[],
  scopes: Scopes,
): PlaceSet[] => {
  const whole = lists
    .filter((l) => l.names.length >= SHORTEST_LIST && !l.partial)
    .slice(0, MOST_LISTS)
  const groups: PlaceList[][] = []
  for (const list of whole) {
    const group = groups.find((g) => g.every((other) => areOfOneEvent(list, other, scopes)))
    if (group) group.push(list)
    else groups.push([list])
  }
  const numbers = counts.filter(
    (f) => exactNumber(f) !== null && isPlaceNoun(f.noun) && f.markers.size === 0,
  )
  return groups.map((group) => ({
    lists: group,
    counts: numbers.slice(0, MOST_LISTS).filter((f) => group.some((l) => isCountOf(f, l, scopes))),
  }))
}

const areOfOneEvent = (a: PlaceList, b: PlaceList, scopes: Scopes): boolean =>
  a.keys.filter((key) => b.keys.includes(key)).length >= FEWEST_SHARED && seemOneEvent(scopes, a, b)

const isCountOf = (fact: CountFact, list: PlaceList, scopes: Scopes): boolean =>
  seemOneEvent(scopes, fact, list)

type Placed = Pick<PlaceList, 'view' | 'sentence'>

/** Dated to the same days, or told in the same words. */
const seemOneEvent = (scopes: Scopes, a: Placed, b: Placed): boolean => {
  const x = scopes.at(a.view, a.sentence)
  const y = scopes.at(b.view, b.sentence)
  if (!mayBeOneEvent(x, y)) return false
  const sameDays = x.dates.some((d) => y.dates.some((e) => sameDaysOfYear(d, e)))
  return sameDays ? shared(x.terms, y.terms) >= 2 : shared(x.terms, y.terms) >= 4
}

/** Each list against the number of places that another passage gives. */
export const placeSums = (set: PlaceSet): PartSum[] =>
  distinctLists(set.lists).flatMap((list) =>
    distinctNumbers(set.counts).map((fact) => {
      const total = { value: exactNumber(fact) ?? 0, view: fact.view, span: fact.span, fact }
      const terms = list.names.map((span) => ({ value: 1, view: list.view, span, fact: null }))
      const message = `${terms.length} places named in ${list.view.text.label}, ${quoted(fact.quantity.words)} counted in ${fact.view.text.label}.`
      return { terms, total, message, asserted: false, parts: [] }
    }),
  )

const distinctLists = (lists: readonly PlaceList[]): PlaceList[] =>
  [
    ...new Map(lists.toReversed().map((l) => [l.keys.toSorted().join(), l] as const)).values(),
  ].reverse()

const distinctNumbers = (facts: readonly CountFact[]): CountFact[] =>
  [...new Map(facts.toReversed().map((f) => [exactNumber(f), f] as const)).values()].reverse()

/** "A names three villages, B four": what one list has and another lacks. */
export const placeSetFinding = (set: PlaceSet): Found[] => {
  const lists = distinctLists(set.lists)
  const longest = lists.toSorted((a, b) => b.keys.length - a.keys.length)[0]
  const odd = lists.filter((l) => l !== longest && !sameNames(l, longest))
  if (!longest || odd.length === 0) return []
  const sides: FindingSide[] = [longest, ...odd].map((l) => sideAt(l.view, l.span, namesOf(l), []))
  const message = [longest, ...odd]
    .map((l) => `${l.names.length} in ${l.view.text.label} (${namesOf(l)})`)
    .join(', ')
  const counted = set.counts.length
    ? `; ${[...new Set(set.counts.map((f) => quoted(f.quantity.words)))].join(', ')} counted in ${labels(set.counts.map((f) => f.view))}`
    : ''
  return [
    makeFinding(
      'count-conflict',
      'medium',
      `Not the same places are named: ${message}${counted}.`,
      [...sides, ...set.counts.map(sideOfFact)],
    ),
  ]
}

const namesOf = (list: PlaceList): string =>
  listed(list.names.map((n) => list.view.slice(n).replace(/\s+/g, ' ')))

const sameNames = (a: PlaceList, b: PlaceList | undefined): boolean =>
  b !== undefined && a.keys.length === b.keys.length && a.keys.every((k) => b.keys.includes(k))
