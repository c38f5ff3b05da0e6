import type { CountFact } from '../facts/count-fact.ts'
import type { Matters } from '../facts/matter.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import type { Scopes } from '../facts/scope.ts'
import { type Found, type FoundSum, makeFinding } from '../report.ts'
import type { TextView } from '../words/text-view.ts'
import { bounds } from './bounds.ts'
import { complements } from './complements.ts'
import { differences } from './differences.ts'
import { elaboratedSums } from './elaborated-sums.ts'
import { jointSums } from './joint-sums.ts'
import { type JointTotal, jointTotals } from './joint-totals.ts'
import { type CountedList, countedLists, listSum } from './list-sums.ts'
import { asSum, factsIn, holds, lacksPartsOf, type PartSum } from './part-sum.ts'
import { amountsOf } from './parts/amounts-of.ts'
import { toldParts } from './parts/told-parts.ts'
import { partsByPlace, toldByPlace } from './parts-by-place.ts'
import { placeListsOf } from './place-lists.ts'
import { placeSetFinding, placeSets, placeSums } from './place-sets.ts'
import { metRemainders, penaltyFinding, remainderSum } from './remainder-sums.ts'
import { remainders } from './remainders.ts'
import { restSums } from './rest-sums.ts'
import { notYetTold, sharedOut } from './shared-out.ts'
import { splitSums } from './split-sums.ts'

/** All sums that the texts give ground for, and what follows from them. */
export interface Sums {
  readonly sums: readonly FoundSum[]
  readonly findings: readonly Found[]
  readonly joints: readonly JointTotal[]
  readonly lists: readonly CountedList[]
  /** Parts with their totals: numbers that belong together and are not to be set against each other. */
  readonly partSums: readonly PartSum[]
  /** Numbers that are told place by place: none of them is the number of all. */
  readonly byPlace: readonly CountFact[]
}

export const sumsOf = (
  views: Iterable<TextView>,
  counts: readonly CountFact[],
  scopes: Scopes,
  matters: Matters,
  names: readonly PlacedName[],
): Sums => {
  const bySentence = sentencesOf(counts)
  const lists = countedLists(counts)
  const read = [...views]
  const tied = [
    ...restSums(counts),
    ...splitSums(counts),
    ...elaboratedSums(bySentence),
    ...lists.map(listSum),
  ]
  const shared = [...tied, ...notYetTold(sharedOut(read, bySentence, names), tied)]
  const amounts = amountsOf(read, counts)
  const inFull = toldParts(amounts)
  const told = [...shared, ...notYetTold(inFull, shared)].filter(
    (sum) => !inFull.some((other) => lacksPartsOf(sum, other)),
  )
  const apart = notYetTold(differences(amounts), told)
  const joints = jointTotals(bySentence)
  const met = metRemainders(remainders(bySentence), counts)
  const sets = placeSets(placeListsOf(read), counts, scopes)
  const byPlace = toldByPlace(read, counts, names)
  const ofPlaces = notYetTold(partsByPlace(byPlace, counts, matters), told)
  const partSums = [...told, ...apart, ...ofPlaces, ...met.flatMap(remainderSum)]
  const all = [...partSums, ...sets.flatMap(placeSums), ...complements(counts, partSums)]
  return {
    sums: [...all.map(asSum), ...jointSums(joints, counts, scopes), ...bounds(counts, matters)],
    findings: [
      ...told.filter((s) => s.asserted && !holds(s)).map(failure),
      ...met.flatMap(penaltyFinding),
      ...sets.flatMap(placeSetFinding),
    ],
    joints,
    lists,
    partSums,
    byPlace: byPlace.flatMap(({ terms }) => factsIn(terms)),
  }
}

const failure = (sum: PartSum): Found => {
  const { message, sides } = asSum(sum)
  return makeFinding('sum-fails', 'medium', message, sides)
}

const sentencesOf = (counts: readonly CountFact[]): CountFact[][] => {
  const sentences: CountFact[][] = []
  for (const fact of counts) {
    const last = sentences.at(-1)
    const first = last?.[0]
    if (first && first.view === fact.view && first.sentence === fact.sentence) last?.push(fact)
    else sentences.push([fact])
  }
  return sentences
}
