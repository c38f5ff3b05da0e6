import type { Sentence, TextView } from '../words/text-view.ts'
import type { Standing } from './numbers-in.ts'
import { factsIn, type PartSum, resultOf, shownSum, termAt } from './part-sum.ts'
import { leavesNobodyOver, type Partition, stateIn } from './partition.ts'
import { countedBy } from './parts/kinds.ts'
import { FEWEST_FAR } from './wholes-told.ts'

/** A number with the state that its words tell: released, held, buried. */
export interface Part {
  readonly number: Standing
  readonly state: string
}

const TOGETHER =
  /(?<!\p{L})(?:together|in all|altogether|in total|(?:to )?a total of|all told|всего|итого|вместе|в общей сложности)\s*(?:of\s)?$/iu
const OF_THE =
  /(?<!\p{L})(?:of|out of|among|из|среди)\s+(?:(?:the|these|those|all|these|этих|тех|всех|общего числа)\s+)*$/iu
const SOME_OF_THEM =
  /(?<!\p{L})(?:including|among them|at least|about|around|more than|others?|the rest|some|в том числе|включая|около|более|не менее|остальн\p{L}*|друг\p{L}+)(?!\p{L})/iu

/** The whole that these parts make up, or of which the text says that they do and they do not. */
export const sumOf = (
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

const LAST_CLAUSE = /[;:,]|\s(?:and|while|и|а)\s|\s[–—]\s(?=\p{L})/u

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
