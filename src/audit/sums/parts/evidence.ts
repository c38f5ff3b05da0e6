import type { Amount } from './amount.ts'
import type { Candidate } from './candidates.ts'
import {
  announces,
  followsFromThem,
  isBroughtIn,
  isTakenFrom,
  isTakenOfThem,
  isWholeOfOthers,
  saysContrary,
  saysRest,
  saysTotal,
  standsAlone,
  standsBeside,
  takesUp,
  tellsDetails,
  tellsOnlySome,
} from './cues.ts'
import { areDisjoint, leaveNobodyOver } from './kinds.ts'
import { saysLeft } from './left-over.ts'
import { areParallel, isOneOfTheRow, isRowOfThings } from './parallel.ts'
import { sharedBy } from './states.ts'
import { isTime } from './units.ts'

/** How the text ties a whole to parts: what is asked before a sum is told or, stricter, denied. */
export interface Ties {
  /** A colon, a dash or "being" stands between the whole and its first part. */
  readonly announced: boolean
  /** The parts stand right beside the whole: "nineteen, twelve of clay and seven of brick". */
  readonly beside: boolean
  /** The last part is "the rest". */
  readonly rest: boolean
  /** The last part is what is left of the whole when the others are taken away. */
  readonly left: boolean
  /** The whole is told as a total. */
  readonly total: boolean
  /** "Of the 28", "of them". */
  readonly taken: boolean
  /** The parts' states or groups exclude each other. */
  readonly exclusive: boolean
  /** Their states leave nobody over. */
  readonly closed: boolean
  /** The parts are told in one and the same way. */
  readonly parallel: boolean
  /** Three or more sentences of the whole's paragraph begin with one part each: "Three were … Two others …". */
  readonly opening: boolean
}

export const tiesOf = ({ whole, parts }: Pick<Candidate, 'whole' | 'parts'>): Ties => {
  const [first, last] = [parts[0], parts.at(-1)]
  const ahead = first !== undefined && first.start > whole.start
  const between = ahead ? whole.view.text.body.slice(whole.end, first.start) : ''
  const near = ahead && first.line.index - whole.line.index <= 1
  const shared = sharedBy(parts)
  return {
    announced: near && announces(between),
    beside: near && first.line === whole.line && standsBeside(between),
    rest: last !== undefined && saysRest(last),
    left: ahead && last !== undefined && saysLeft(last),
    total: saysTotal(whole),
    taken:
      isWholeOfOthers(whole) ||
      (ahead && (isTakenFrom(whole) || (first !== undefined && isTakenOfThem(first)))),
    exclusive: shared !== null || areDisjoint(parts.map((p) => p.group)),
    closed:
      shared?.closed === true ||
      (parts.length === 2 && last !== undefined && saysContrary(last)) ||
      leaveNobodyOver(parts.map((p) => p.group)),
    parallel: areParallel(parts),
    opening: ahead && parts.length > 2 && parts.every((p) => opensLine(p, whole)),
  }
}

const opensLine = (part: Amount, whole: Amount): boolean =>
  part.line.paragraph === whole.line.paragraph &&
  /^[\s–—-]*(?:the |a further |another |ещё |остальные )?$/iu.test(
    part.view.text.body.slice(part.line.start, part.start),
  )

/** What must come together before numbers that add up are told as a sum. */
export const ENOUGH = 4

/** How surely the numbers of a candidate that adds up belong together, and not by chance. */
export const weightOf = (candidate: Candidate): number => {
  const { whole, parts, skipped, filled } = candidate
  const ties = tiesOf(candidate)
  const ahead = (parts.at(-1)?.start ?? 0) > whole.start
  const told =
    (ties.announced ? 3 : 0) +
    (ties.beside ? 2 : 0) +
    (ties.rest || ties.left ? 3 : 0) +
    (ties.total ? (ahead ? 1 : 4) : !ahead && followsFromThem(whole) ? 4 : 0) +
    (ties.taken ? 3 : 0) +
    (ties.exclusive ? 3 : 0) +
    (ties.parallel ? 1 : 0) +
    (ties.opening ? 6 : 0) +
    (filled ? 2 : parts.every((p) => p.line === parts[0]?.line) ? 0 : -3)
  const inRow =
    isOneOfTheRow(whole, parts[0], parts) || (ties.beside && isRowOfThings(whole, parts))
  const row = ahead && !ties.announced && inRow ? -4 : 0
  const unlikely =
    (parts.length > 2 ? 1 : 0) +
    (whole.value >= 15 ? 1 : 0) +
    (whole.value >= 60 ? 1 : 0) +
    (whole.value >= 1000 ? 1 : 0)
  const kinds = [whole, ...parts].every((a) => isPlain(a, whole))
    ? isMeasured(candidate)
      ? 2
      : 1
    : -1
  const apart = nearness(candidate)
  const backward = ahead || ties.total ? 0 : backwardsTo(whole, filled)
  return (
    row +
    doubtOf(candidate, ties) +
    told +
    unlikely +
    kinds +
    apart +
    backward -
    skipped -
    (isTime(whole.unit) ? 2 : 0)
  )
}

/** "Ten wept, six of them women", "18 were beaten, 12 were minors": one part may lie in another. */
const doubtOf = ({ whole, parts }: Candidate, ties: Ties): number => {
  const within = parts.slice(1).some(isTakenOfThem) && !parts.slice(0, 1).some(isTakenOfThem)
  if (within) return -5
  if (parts.some((p) => p.loose) && !ties.announced) return -4
  const spans = [whole, ...parts]
  const from = Math.min(...spans.map((a) => a.start))
  const until = Math.max(...parts.map((a) => a.line.end))
  const measured = spans.some((a) => a.unit !== null)
  if (!measured && !ties.exclusive && !ties.rest && isPartial(whole, parts)) return -8
  const summedUp = ties.total && whole.start > (parts.at(-1)?.start ?? 0)
  const sure =
    summedUp || measured || ties.announced || ties.rest || areDisjoint(parts.map((p) => p.group))
  return !sure && tellsDetails(whole.view.text.body.slice(from, until)) ? -8 : 0
}

/** "24 people, including ten women and 14 students": one may be both. */
const isPartial = (whole: Amount, [first]: readonly Amount[]): boolean =>
  first !== undefined &&
  first.start > whole.end &&
  tellsOnlySome(whole.view.text.body.slice(whole.end, first.start))

/** All in one and the same unit, as money is. */
const isMeasured = ({ whole, parts }: Candidate): boolean =>
  whole.unit !== null && parts.every((p) => p.unit !== null)

/** Without a noun of its own, or with one of the whole's kind. */
const isPlain = (amount: Amount, whole: Amount): boolean =>
  amount.noun === '' || amount.kind !== null || amount.noun === whole.noun

/** A whole behind its parts that isn't called one: "all thirteen", or alone behind all others. */
const backwardsTo = (whole: Amount, filled: boolean): number => {
  if (takesUp(whole)) return 1
  if (followsFromThem(whole)) return 0
  const alone = whole.unit === null ? isBroughtIn(whole) : standsAlone(whole)
  return filled && alone ? -1 : -4
}

/** In one sentence, or the parts alone in the one behind their whole's. */
const nearness = ({ whole, parts, filled }: Candidate): number => {
  if (parts.every((p) => p.line === whole.line)) return 1
  const next = parts.every((p) => p.line.index === whole.line.index + 1)
  return next && filled ? 1 : -gapsIn(whole, parts)
}

/** Lines that stand between neighbouring numbers and hold none of them. */
const gapsIn = (whole: Amount, parts: readonly Amount[]): number => {
  const lines = [whole, ...parts].map((a) => a.line.index).sort((a, b) => a - b)
  return lines
    .slice(1)
    .reduce((sum, line, i) => sum + Math.max(0, line - (lines[i] ?? line) - 1), 0)
}
