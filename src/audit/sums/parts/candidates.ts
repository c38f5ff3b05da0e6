import type { Amount } from './amount.ts'
import { isWholeOfOthers } from './cues.ts'
import { mayCountTogether, mayHoldGroup } from './kinds.ts'
import { isMoney, isTime, sameUnit } from './units.ts'

/** A whole and numbers beside it that may be its parts. */
export interface Candidate {
  readonly whole: Amount
  /** In the order of the text, all behind the whole or all before it, but for "5 of the 17". */
  readonly parts: readonly Amount[]
  /** Numbers of the same kind between the whole and its parts. */
  readonly skipped: number
  /** Nothing else that might be a part stands in the lines of the parts. */
  readonly filled: boolean
}

const MOST_PARTS = 8
const MOST_SKIPPED = 4
const LINES_AHEAD = 5
const LINES_BACK = 3

/** Neighbouring numbers behind a whole, or before it, that come to it exactly. */
export const exactCandidates = (amounts: readonly Amount[], at: number): Candidate[] => {
  const whole = amounts[at]
  if (!whole || whole.value < 2) return []
  const ahead = near(amounts.slice(at + 1), whole, LINES_AHEAD)
  const back = near(amounts.slice(0, at).toReversed(), whole, LINES_BACK)
  const [last] = back
  const around = last && isWholeOfOthers(whole) && last.line === whole.line ? [last, ...ahead] : []
  const scaled = ahead.map((amount) => inScaleOf(whole, amount))
  return [
    ...runsTo(whole, around, 0),
    ...runsTo(whole, ahead),
    ...(scaled.some((amount, i) => amount !== ahead[i]) ? runsTo(whole, scaled) : []),
    ...runsTo(whole, back).map(reversed),
  ]
}

const reversed = (found: Candidate): Candidate => ({ ...found, parts: found.parts.toReversed() })

/** Those that may count together with the whole, the nearest first. */
const near = (amounts: readonly Amount[], whole: Amount, lines: number): Amount[] => {
  const found: Amount[] = []
  for (const amount of amounts) {
    if (Math.abs(amount.line.index - whole.line.index) > lines) break
    if (mayBePartOf(amount, whole)) found.push(amount)
  }
  return found
}

/** "5 out of 17": the second is a whole again, and no part beside the first. */
export const mayBePartOf = (part: Amount, whole: Amount): boolean =>
  !isWholeOfOthers(part) &&
  (sameUnit(part.unit, whole.unit) || leavesUnitOut(part, whole) || tellsUnitLater(whole, part)) &&
  (mayCountTogether(part.kind, whole.kind) || whole.unit !== null)

/** "30 million: 18 from the budget, 12 from gifts": the whole's scale is told once. */
const inScaleOf = (whole: Amount, part: Amount): Amount =>
  whole.scale > 1 && part.scale === 1 && part.line === whole.line && isBare(part)
    ? { ...part, scale: whole.scale, value: Math.round(part.value * whole.scale) }
    : part

const isBare = (amount: Amount): boolean =>
  amount.unit === null && amount.value < 1000 && (amount.noun === '' || namesReceiver(amount))

/** «300 перевозчику, 150 пограничникам»: who gets it stands in the dative behind the sum. */
const namesReceiver = ({ noun }: Amount): boolean =>
  /^\p{Script=Cyrillic}+(?:у|ю|ам|ям)(?:\s|$)/iu.test(noun)

/** "Relief worth FCFA 2.5 million: 1.6 million for …": the unit is told once. */
const leavesUnitOut = (bare: Amount, measured: Amount): boolean =>
  bare.unit === null &&
  measured.unit !== null &&
  ((bare.kind === null && bare.noun === '') ||
    // "720 million rupiah, of which 150 million falls to the widow"
    (isMoney(measured.unit) && (namesReceiver(bare) || (bare.scale > 1 && bare.kind === null))))

/** "He got twelve: ten years for …"; a term in another sentence is of something else. */
const tellsUnitLater = (bare: Amount, measured: Amount): boolean =>
  leavesUnitOut(bare, measured) && (!isTime(measured.unit) || bare.line === measured.line)

/** Houses and soldiers make up nothing together, nor do men make up a number of women. */
export const holdsGroupsOf = (whole: Amount, parts: readonly Amount[]): boolean =>
  parts.every(
    (part, i) =>
      mayHoldGroup(whole.group, part.group) &&
      parts.slice(0, i).every((other) => mayCountTogether(part.kind, other.kind)),
  )

const runsTo = (
  whole: Amount,
  amounts: readonly Amount[],
  mostSkipped = MOST_SKIPPED,
): Candidate[] => {
  const found: Candidate[] = []
  for (let from = 0; from < amounts.length && from <= mostSkipped; from++) {
    const parts: Amount[] = []
    let sum = 0
    for (const amount of amounts.slice(from, from + MOST_PARTS)) {
      parts.push(amount)
      sum += amount.value
      if (sum < whole.value) continue
      if (sum === whole.value && parts.length > 1 && holdsGroupsOf(whole, parts)) {
        found.push({ whole, parts: [...parts], ...restOf(whole, amounts, from, parts) })
      }
      break
    }
  }
  return found
}

/** What the parts leave out; another set of parts of the same whole counts as nothing left out. */
const restOf = (
  whole: Amount,
  amounts: readonly Amount[],
  from: number,
  parts: readonly Amount[],
): Pick<Candidate, 'skipped' | 'filled'> => {
  const before = amounts.slice(0, from)
  const told = before.reduce((sum, a) => sum + a.value, 0) === whole.value ? before : []
  const lines = new Set(parts.map((p) => p.line))
  const filled = amounts.every(
    (a) => !lines.has(a.line) || parts.includes(a) || told.includes(a) || isToldOf(parts.at(-1), a),
  )
  return { skipped: from - told.length, filled }
}

/** "Of 29 we know nothing: twenty men and nine women": what a colon brings in shares out the last part. */
const isToldOf = (part: Amount | undefined, amount: Amount): boolean =>
  part !== undefined &&
  amount.start > part.end &&
  amount.value < part.value &&
  /^[^;.]{0,60}?(?::|\s[–—])\s/u.test(part.view.text.body.slice(part.end, amount.start))
