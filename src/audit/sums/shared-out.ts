import type { CountFact } from '../facts/count-fact.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { numbersIn, type Standing } from './numbers-in.ts'
import { factsIn, holds, type PartSum, resultOf, shownSum, termAt } from './part-sum.ts'
import { BOUND_AFTER, leavesNobodyOver, type Partition, stateIn } from './partition.ts'
import { PARTITIONS } from './partitions.ts'
import { countedBy } from './parts/kinds.ts'

const SENTENCES_BACK = 3
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

interface Part {
  readonly number: Standing
  readonly state: string
}

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

/** What the parts may be parts of: told just before, or further back by one who counts people or things. */
const wholesBefore = (
  view: TextView,
  sentence: Sentence,
  counted: readonly (readonly Standing[])[],
  at: number,
): Standing[] => {
  const near = view
    .window(sentence, SENTENCES_BACK)
    .slice(0, -1)
    .toReversed()
    .flatMap((s) => counted[at - (sentence.index - s.index)] ?? [])
  const far = counted
    .slice(Math.max(0, at - SENTENCES_FAR), at)
    .toReversed()
    .flatMap((numbers) =>
      numbers.filter(
        (n) =>
          n.value >= FEWEST_FAR &&
          !near.includes(n) &&
          (n.fact !== null || saysAll(view, n) || isSpoken(view, n)),
      ),
    )
  const behind = counted
    .slice(at + 1, at + 1 + SENTENCES_AHEAD)
    .flatMap((numbers) => numbers.filter((n) => n.value >= FEWEST_FAR && saysAll(view, n)))
  return [...near, ...far, ...behind]
}

/** All that the text counted before, the nearest first: what a whole verdict or fate is told of. */
const toldEver = (
  view: TextView,
  counted: readonly (readonly Standing[])[],
  at: number,
): Standing[] =>
  counted
    .slice(Math.max(0, at - SENTENCES_EVER), at)
    .toReversed()
    .flatMap((numbers) =>
      numbers.filter(
        ({ fact, ...n }) =>
          n.value >= FEWEST_EVER &&
          fact !== null &&
          fact.whole === null &&
          (countedBy(fact.noun).kind !== null || isSpoken(view, { ...n, fact })),
      ),
    )

/** "All eleven", «всех одиннадцати». */
const saysAll = (view: TextView, { start }: Standing): boolean =>
  /(?<!\p{L})(?:all|all (?:the|of the)|вс(?:е|ех|ем)|всего)\s$/iu.test(
    view.text.body.slice(Math.max(0, start - 16), start),
  )

/** Nobody spells out the number of a house or a page. */
const isSpoken = (view: TextView, number: Standing): boolean => !/\d/.test(view.slice(number))

/** Parts may stand paragraphs behind their whole; so far back a small number may be any other. */
const SENTENCES_FAR = 8
const FEWEST_FAR = 5
const SENTENCES_AHEAD = 4
const SENTENCES_EVER = 60
const FEWEST_EVER = 8

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

const TOGETHER =
  /(?<!\p{L})(?:together|in all|altogether|in total|(?:to )?a total of|all told|всего|итого|вместе|в общей сложности)\s*(?:of\s)?$/iu
const OF_THE =
  /(?<!\p{L})(?:of|out of|among|из|среди)\s+(?:(?:the|these|those|all|these|этих|тех|всех|общего числа)\s+)*$/iu
const SOME_OF_THEM =
  /(?<!\p{L})(?:including|among them|at least|about|around|more than|others?|the rest|some|в том числе|включая|около|более|не менее|остальн\p{L}*|друг\p{L}+)(?!\p{L})/iu

const sumOf = (
  view: TextView,
  sentence: Sentence,
  here: readonly Standing[],
  parts: readonly Part[],
  before: readonly Standing[],
  ever: () => readonly Standing[],
  partition: Partition,
): PartSum | null => {
  const numbers = parts.map((p) => p.number)
  const result = numbers.reduce((sum, n) => sum + n.value, 0)
  const own = here.filter((n) => !numbers.includes(n) && n.person === undefined)
  const fits = (n: Standing): boolean =>
    n.person === undefined && n.value === result && isWhole(view, sentence, n, numbers)
  const whole = own.find(fits) ?? before.find((n) => n.value === result)
  if (whole) return partSum(view, numbers, whole, false)
  const states = parts.map((p) => p.state)
  const closed = leavesNobodyOver(partition.closed, states)
  const long = own.length === 0 && (closed || states.length > 2)
  const farWhole = long ? ever().find((n) => n.value === result) : undefined
  if (farWhole) return partSum(view, numbers, farWhole, false)
  if (numbers.some((n) => n.person)) return null
  const stated = own.find((n) => n.end <= (numbers[0]?.start ?? 0) && saysOfWhich(view, n, numbers))
  const told = stated && missingPart(view, before, stated.value - result, states, partition)
  if (stated && told) return partSum(view, [told, ...numbers], stated, false)
  const summedUp = own.find(
    (n) => n.start > (numbers.at(-1)?.end ?? 0) && saysTogether(view, sentence, n),
  )
  if (closed && summedUp && own.length === 1) return partSum(view, numbers, summedUp, true)
  if (!closed || SOME_OF_THEM.test(view.slice(sentence))) return null
  if (stated && own.length === 1) return partSum(view, numbers, stated, true)
  const further = own.length === 0 && saysOfThem(view, numbers) ? wholeOfThem(before) : undefined
  if (further) return partSum(view, numbers, further, true)
  const justTold =
    own.length === 0 && numbers.every(isBare) ? justBegun(view, sentence, before, partition) : null
  return justTold && partSum(view, numbers, justTold, true)
}

/** "33 were released, 12 remain": numbers with no noun, or that of a person or a case. */
const isBare = ({ fact }: Standing): boolean =>
  fact !== null && (fact.noun.trim() === '' || countedBy(fact.noun).kind !== null)

/** "47 people were detained." in the sentence before: the only number there of which that is said. */
const justBegun = (
  view: TextView,
  sentence: Sentence,
  before: readonly Standing[],
  partition: Partition,
): Standing | null => {
  const { begins } = partition
  if (begins === undefined) return null
  const last = view.sentences[sentence.index - 1]
  if (!last || last.paragraph !== sentence.paragraph) return null
  const there = before.filter((n) => n.start >= last.start && n.end <= last.end)
  const begun = there.filter((n) => n.fact?.whole == null && saysOf(view, last, there, n, begins))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

/** Whether a number's own clause says so, behind it or before it. */
const saysOf = (
  view: TextView,
  sentence: Sentence,
  all: readonly Standing[],
  { start, end }: Standing,
  words: RegExp,
): boolean => {
  const until = Math.min(sentence.end, ...all.flatMap((n) => (n.start > start ? [n.start] : [])))
  const from = Math.max(sentence.start, ...all.flatMap((n) => (n.end < end ? [n.end] : [])))
  const after = view.text.body.slice(end, until).split(LAST_CLAUSE)[0] ?? ''
  const own = view.text.body.slice(from, start).split(LAST_CLAUSE).at(-1) ?? ''
  return words.test(after) || words.test(own)
}

/** A whole stands before its parts, or behind them with "together". */
const isWhole = (
  view: TextView,
  sentence: Sentence,
  whole: Standing,
  parts: readonly Standing[],
): boolean => whole.end <= (parts[0]?.start ?? 0) || saysTogether(view, sentence, whole)

const saysTogether = (view: TextView, sentence: Sentence, { start }: Standing): boolean =>
  TOGETHER.test(view.text.body.slice(Math.max(sentence.start, start - 30), start))

/** "Thirty-eight bodies were found. Of 112 on board, 61 swam ashore and 13 are missing." */
const missingPart = (
  view: TextView,
  before: readonly Standing[],
  value: number,
  states: readonly string[],
  partition: Partition,
): Standing | undefined =>
  before.find((n) => {
    if (n.value !== value || value < FEWEST_FAR) return false
    const state = stateIn([view.slice(view.sentenceAt(n.start))], partition)
    return state !== null && !states.includes(state)
  })

/** "Fourteen of them …, four …", «сорок пять из них». */
const OF_THEM = /^(?:\s\p{L}+)?\s(?:of (?:them|these|whom|those)|из (?:них|этих))(?!\p{L})/iu

const saysOfThem = (view: TextView, [first]: readonly Standing[]): boolean =>
  first !== undefined && OF_THEM.test(view.text.body.slice(first.end, first.end + 30))

/** The nearest people counted before, if no part of others. */
const wholeOfThem = (before: readonly Standing[]): Standing | undefined => {
  const counted = before.find(({ fact }) => fact !== null && countedBy(fact.noun).kind !== null)
  return counted?.fact?.whole === null ? counted : undefined
}

const saysOfWhich = (view: TextView, whole: Standing, parts: readonly Standing[]): boolean =>
  OF_THE.test(view.text.body.slice(Math.max(0, whole.start - 30), whole.start)) ||
  saysOfThem(view, parts) ||
  /:\s/.test(view.text.body.slice(whole.end, parts[0]?.start ?? whole.end))

const partSum = (
  view: TextView,
  numbers: readonly Standing[],
  whole: Standing,
  asserted: boolean,
): PartSum => {
  const terms = numbers.map((n) => termAt(view, n))
  const sum = { terms, total: termAt(view, whole) }
  const shown = shownSum(terms)
  const { label } = view.text
  const message =
    resultOf(sum) === whole.value
      ? `The parts make up the whole: ${shown} = ${whole.value}, in ${label}.`
      : `The parts do not make up the whole: ${shown} = ${resultOf(sum)}, and ${whole.value} is given, in ${label}.`
  return { ...sum, message, asserted, parts: factsIn(terms) }
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
