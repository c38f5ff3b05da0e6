import { factsIn, type PartSum, shownSum, type Term, termAt } from '../part-sum.ts'
import type { Amount } from './amount.ts'
import { type Candidate, exactCandidates } from './candidates.ts'
import { ENOUGH, weightOf } from './evidence.ts'
import { isCalledLess, isTakenAwayFrom } from './left-over.ts'
import { type Mismatch, mismatches } from './short-or-over.ts'

/** Wholes and their parts, as the texts themselves tie them together. */
export const toldParts = (texts: readonly (readonly Amount[])[]): PartSum[] =>
  texts.flatMap((amounts) => {
    const right = madeUp(amounts)
    return [...right.map(sumOf), ...notMadeUp(amounts, right).map(failureOf)]
  })

/** Where a number has its place in a sum already, right or wrong, no other reading is tried. */
const notMadeUp = (amounts: readonly Amount[], right: readonly Candidate[]): Mismatch[] => {
  const taken = new Set(right.flatMap((c) => c.parts))
  const wholes = new Set(right.map((c) => c.whole))
  return amounts.flatMap((whole, at) => {
    if (wholes.has(whole)) return []
    const found = mismatches(amounts, at).find(
      ({ parts, plain }) => !parts.some((p) => taken.has(p)) && (plain || !taken.has(whole)),
    )
    for (const part of found?.parts ?? []) taken.add(part)
    return found ? [found] : []
  })
}

/** What adds up and is tied well enough; where two share parts and whole, the better tied. */
const madeUp = (amounts: readonly Amount[]): Candidate[] => {
  const found = amounts
    .flatMap((_, at) => exactCandidates(amounts, at))
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
  const kept: Candidate[] = []
  for (const { candidate } of found) {
    if (!kept.some((other) => sharesParts(candidate, other))) kept.push(candidate)
  }
  return kept
}

/** A number is a part of one whole only; so two sums may share no part, nor swap part and whole. */
const sharesParts = (a: Candidate, b: Candidate): boolean =>
  a.parts.some((p) => b.parts.includes(p)) ||
  (a.parts.includes(b.whole) && b.parts.includes(a.whole)) ||
  (a.whole.value === b.whole.value &&
    a.parts.map((p) => p.value).join() === b.parts.map((p) => p.value).join())

const termOfAmount = (amount: Amount): Term => termAt(amount.view, amount)

const sumSaying = (
  whole: Amount,
  parts: readonly Amount[],
  message: string,
  asserted: boolean,
): PartSum => {
  const terms = parts.map(termOfAmount)
  return { terms, total: termOfAmount(whole), message, asserted, parts: factsIn(terms) }
}

const failureOf = ({ whole, parts, plain }: Mismatch): PartSum => {
  const result = parts.reduce((sum, p) => sum + p.value, 0)
  const message = `The parts told do not make up the whole: ${shownSum(parts)} = ${result}, and ${whole.value} is given, in ${whole.view.text.label}.`
  return sumSaying(whole, parts, message, plain)
}

const sumOf = ({ whole, parts }: Candidate): PartSum => {
  if (isTakenAwayFrom(whole, parts) || isCalledLess(whole, parts)) return remainderOf(whole, parts)
  const message = `The parts make up the whole: ${shownSum(parts)} = ${whole.value}, in ${whole.view.text.label}.`
  return sumSaying(whole, parts, message, false)
}

/** "30 months, ten of them suspended, which leaves twenty". */
const remainderOf = (whole: Amount, parts: readonly Amount[]): PartSum => {
  const taken = parts.slice(0, -1).map(termOfAmount)
  const left = termOfAmount(parts.at(-1) ?? whole)
  const shown = [whole, ...parts.slice(0, -1)].map((p) => p.value).join(' − ')
  return {
    terms: [termOfAmount(whole), ...taken.map((term) => ({ ...term, value: -term.value }))],
    total: left,
    message: `What is left is right: ${shown} = ${left.value}, in ${whole.view.text.label}.`,
    asserted: false,
    parts: factsIn([...taken, left]),
  }
}
