import type { CountFact } from '../facts/count-fact.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { numbersIn, type Standing } from './numbers-in.ts'
import { holds, type PartSum } from './part-sum.ts'
import { BOUND_AFTER, type Partition, stateIn } from './partition.ts'
import { PARTITIONS } from './partitions.ts'
import { type Part, sumOf } from './whole-of-parts.ts'
import { toldEver, wholesBefore } from './wholes-told.ts'

const MOST_NUMBERS = 12
const MOST_PARTS = 4

/**
 * "Of 58 detained, 40 were released and 18 are in custody": numbers whose states share a whole out,
 * against the whole told in the sentence or just before it.
 */
export const sharedOut = (
  views: Iterable<TextView>,
  bySentence: readonly (readonly CountFact[])[],
  names: readonly PlacedName[],
): PartSum[] => {
  const persons = Map.groupBy(
    names.filter((n) => n.of === 'person'),
    (n) => n.sentence,
  )
  const factsOf = new Map(
    bySentence.flatMap((facts) => (facts[0] ? [[facts[0].sentence, facts]] : [])),
  )
  return [...views].flatMap((view) => {
    const counted = view.sentences.map((s) => {
      const numbers = numbersIn(view, s, factsOf.get(s) ?? [])
      return numbers.length === 0 ? numbers : withPerson(numbers, persons.get(s) ?? [])
    })
    return view.sentences.flatMap((sentence, i) => sumsAt(view, sentence, counted, i))
  })
}

/** "Seven were convicted; A. B. was acquitted": the only person named behind a number is one more. */
const withPerson = (
  numbers: readonly Standing[],
  persons: readonly PlacedName[],
): readonly Standing[] => {
  const [only, more] = persons
  if (!only || more || numbers.some((n) => n.start > only.span.start)) return numbers
  return [...numbers, { ...only.span, value: 1, fact: null, person: true }]
}

/** Where the words for a number's state stand; "either" stays within its own clause. */
type Side = 'after' | 'before' | 'either'

const sumsAt = (
  view: TextView,
  sentence: Sentence,
  counted: readonly (readonly Standing[])[],
  at: number,
): PartSum[] => {
  const here = counted[at] ?? []
  if (here.length < 2 || here.length > MOST_NUMBERS) return []
  const wholes = wholesBefore(view, sentence, counted, at)
  for (const partition of PARTITIONS) {
    for (const parts of runsOf(view, sentence, here, partition)) {
      const ever = (): Standing[] => toldEver(view, counted, at)
      const found = sumOf(view, sentence, here, parts, wholes, ever, partition)
      if (found) return [found]
    }
  }
  return []
}

/** Neighbouring numbers in different states, told behind each number or before each. */
const runsOf = (
  view: TextView,
  sentence: Sentence,
  numbers: readonly Standing[],
  partition: Partition,
): Part[][] =>
  (['after', 'before', 'either'] as const).flatMap((side) => {
    const states = numbers.map((_, i) => stateOf(view, sentence, numbers, i, side, partition))
    const runs: Part[][] = []
    let run: Part[] = []
    numbers.forEach((number, i) => {
      const state = states[i]
      if (!state || run.some((p) => p.state === state)) {
        if (run.length > 1) runs.push(run)
        run = []
      }
      if (state) run.push({ number, state })
    })
    if (run.length > 1) runs.push(run)
    return runs.map((parts) => parts.slice(0, MOST_PARTS))
  })

const LAST_CLAUSE = /[;:,]|\s(?:and|while|и|а)\s|\s[–—]\s(?=\p{L})/u

const stateOf = (
  view: TextView,
  sentence: Sentence,
  numbers: readonly Standing[],
  at: number,
  side: Side,
  partition: Partition,
): string | null => {
  const { body } = view.text
  const number = numbers[at]
  if (!number) return null
  const until = numbers[at + 1]?.start ?? sentence.end
  const from = numbers[at - 1]?.end ?? sentence.start
  const after = body.slice(number.end, until).split(BOUND_AFTER)[0] ?? ''
  const before = body.slice(from, number.start).replace(/[\s–—-]+$/u, '')
  const ownBefore = before.split(LAST_CLAUSE).at(-1) ?? ''
  if (side === 'after') return stateIn([after], partition)
  if (side === 'before') return stateIn([ownBefore], partition)
  return stateIn([after.split(LAST_CLAUSE)[0] ?? '', ownBefore], partition)
}

/** Sums that no other rule has told already, in whatever order of parts and whole. */
export const notYetTold = (found: readonly PartSum[], told: readonly PartSum[]): PartSum[] => {
  const known = new Set(told.filter(holds).map(keyOf))
  return found.filter((sum) => !known.has(keyOf(sum)))
}

const keyOf = ({ terms, total }: PartSum): string =>
  [total.view.order, ...[...terms, total].map((t) => Math.abs(t.value)).sort((a, b) => a - b)].join(
    ' ',
  )
