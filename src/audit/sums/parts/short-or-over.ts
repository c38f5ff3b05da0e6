import type { Amount } from './amount.ts'
import { holdsGroupsOf, mayBePartOf } from './candidates.ts'
import { saysFurther, saysSettled, takesInEarlier, tellsDetails, tellsOnlySome } from './cues.ts'
import { type Ties, tiesOf } from './evidence.ts'
import { isTime } from './units.ts'

/** A whole with all the parts the text tells of it, which do not come to it. */
export interface Mismatch {
  readonly whole: Amount
  readonly parts: readonly Amount[]
  /** The text plainly says that these are all the parts. */
  readonly plain: boolean
}

/**
 * "Seventeen were injured: nine adults and six children": the parts are announced, or said to be of
 * this whole, nothing else is counted beside them, and they come close to it. Parts that come to far
 * less are rarely meant to be all.
 */
export const mismatches = (amounts: readonly Amount[], at: number): Mismatch[] => {
  const whole = amounts[at]
  if (!whole || whole.loose || whole.value < 3) return []
  return [
    behind(amounts, at, whole),
    nextLine(amounts, at, whole),
    untilTheRest(amounts, at, whole),
    before(amounts, at, whole),
  ].flatMap((found) => found ?? [])
}

/** In the whole's own line, or in the first below it that counts anything where a colon ends it. */
const behind = (amounts: readonly Amount[], at: number, whole: Amount): Mismatch | null => {
  const rest = amounts.slice(at + 1).filter((a) => a.line === whole.line)
  const parts = partsIn(rest, whole)
  if (!parts) return null
  const ties = tiesOf({ whole, parts })
  if (ties.announced && isPlainList(whole, parts)) return judged(whole, parts, ties)
  const told =
    ties.announced || ties.beside || ties.rest || ties.closed || (ties.taken && ties.exclusive)
  return told && (ties.closed || nounsFit(parts, whole)) ? judged(whole, parts, ties) : null
}

/** "A total of 60 were tried. Nine …, 46 …, three …": nothing else is counted in either sentence. */
const nextLine = (amounts: readonly Amount[], at: number, whole: Amount): Mismatch | null => {
  const own = amounts.filter((a) => a.line === whole.line && (a === whole || mayBePartOf(a, whole)))
  const next = amounts[at + 1]?.line
  if (own.length > 1 || !next || next.index !== whole.line.index + 1) return null
  const parts = partsIn(
    amounts.filter((a) => a.line === next),
    whole,
  )
  if (!parts || !nounsFit(parts, whole) || takesInEarlier(whole.view.slice(next))) return null
  const ties = tiesOf({ whole, parts })
  const settled = saysSettled(whole.view.text.body.slice(next.start, next.end + SETTLED_WITHIN))
  const told =
    ties.rest ||
    ties.announced ||
    settled ||
    isDividedUp(ties) ||
    ties.parallel ||
    (parts.length > 2 && ties.total)
  if (told || (parts.length > 2 && parts.every(isBare))) return judged(whole, parts, ties)
  return followsOn(whole, parts) ? judged(whole, parts, ties, CLOSE) : null
}

/** "Thirty were under age; nine slept apart. The others, twenty of them, lay among the grown". */
const untilTheRest = (amounts: readonly Amount[], at: number, whole: Amount): Mismatch | null => {
  const own = amounts.slice(at + 1).filter((a) => a.line === whole.line)
  const next = amounts.filter((a) => a.line.index === whole.line.index + 1)
  if (own.length === 0 || next.length === 0) return null
  const parts = partsIn([...own, ...next], whole)
  if (!parts || !nounsFit(parts, whole)) return null
  const ties = tiesOf({ whole, parts })
  return ties.rest ? judged(whole, parts, ties) : null
}

/** "Seven were taken. Four were home by dawn, two on Sunday": the next sentence begins with a part. */
const followsOn = (whole: Amount, parts: readonly Amount[]): boolean => {
  const [first] = parts
  if (!first || !parts.every(isBare)) return false
  const told = whole.view.slice(first.line)
  return !told.slice(0, first.start - first.line.start).trim() && !tellsDetails(told)
}

const SETTLED_WITHIN = 60
const isBare = (amount: Amount): boolean => amount.noun === ''

/** "800 ml in the left, 650 ml in the right, in all 1,350 ml". */
const before = (amounts: readonly Amount[], at: number, whole: Amount): Mismatch | null => {
  const parts = partsIn(
    amounts.slice(0, at).filter((a) => a.line === whole.line),
    whole,
  )
  if (!parts || !nounsFit(parts, whole)) return null
  const ties = tiesOf({ whole, parts })
  return ties.total || (ties.closed && isConceded(parts, whole)) ? judged(whole, parts, ties) : null
}

/** "…, although 47 had applied": the whole is set against its parts. */
const isConceded = (parts: readonly Amount[], whole: Amount): boolean =>
  /(?<!\p{L})(?:although|though|whereas|while|but|out of|хотя|при том что|тогда как|а всего|из)(?!\p{L})/iu.test(
    whole.view.text.body.slice(parts.at(-1)?.end ?? whole.start, whole.start),
  )

const isDividedUp = (ties: Ties): boolean => ties.exclusive || ties.closed

const MOST_PARTS = 6

/** All that count together with the whole; null where one of them makes a sum uncertain. */
const partsIn = (amounts: readonly Amount[], whole: Amount): Amount[] | null => {
  const parts = amounts.filter((a) => mayBePartOf(a, whole))
  if (parts.length < 2 || parts.length > MOST_PARTS || !holdsGroupsOf(whole, parts)) return null
  const unsure = (p: Amount): boolean => p.loose || saysFurther(p) || p.value >= whole.value
  return parts.some(unsure) || !mayFail(whole, parts) ? null : parts
}

const offBy = (whole: Amount, parts: readonly Amount[]): number =>
  Math.abs(parts.reduce((total, p) => total + p.value, 0) - whole.value)

/** They do not come to it, and come nearer than even "the rest" allows: asked before any words are. */
const mayFail = (whole: Amount, parts: readonly Amount[]): boolean => {
  const off = offBy(whole, parts)
  return off !== 0 && !isTime(whole.unit) && off <= Math.max(1, whole.value * MOST_OFF)
}

/** What is counted in the parts may be what is counted in the whole. */
const nounsFit = (parts: readonly Amount[], whole: Amount): boolean =>
  !parts.some((part) => hasOtherNoun(part, whole))

/** "Nine tools: four saws, three axes and one drill": nothing but the parts. */
const isPlainList = (whole: Amount, parts: readonly Amount[]): boolean => {
  if (HOLDERS.test(whole.noun)) return false
  const { body } = whole.view.text
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return false
  const joins = parts.slice(1).map((part, i) => body.slice(parts[i]?.end, part.start))
  const tail = body.slice(last.end, last.line.end)
  const colon = /^[^,;.]{0,60}(?::|\s[–—])\s$/u.test(body.slice(whole.end, first.start))
  return colon && joins.every((join) => JOIN.test(join)) && TAIL.test(tail)
}

const JOIN =
  /^\s(?:[\p{L}’'-]+\s?){1,4}(?:,|;|\s?(?:and|и))\s?(?:(?:and|и|the other|the remaining|остальные|ещё)\s)?$/iu
const TAIL = /^\s(?:[–—]\s)?(?:[\p{L}’'-]+\s?){1,4}[.;!?\n]?\s*$/u

/** What holds things or people of another sort is no sum of them. */
const HOLDERS =
  /(?<!\p{L})(?:box(?:es)?|bags?|sacks?|crates?|parcels?|cars?|buses|lorries|trucks?|vehicles?|cells?|rooms?|groups?|teams?|famil(?:y|ies)|households?|trips?|visits?|meetings?|attacks?|incidents?|raids?|shots?|days|ящик\p{L}*|короб\p{L}*|меш\p{L}+|машин\p{L}*|автобус\p{L}*|камер\p{L}*|комнат\p{L}*|групп\p{L}*|сем(?:ей|ьи)|нападени\p{L}*|обыск\p{L}*|поезд(?:ок|ки))(?!\p{L})/iu

const hasOtherNoun = (part: Amount, whole: Amount): boolean =>
  part.noun !== '' && part.kind === null && part.noun !== whole.noun

const NEAR = 0.15
const CLOSE = 0.05
/** Where the last part is "the rest". */
const MOST_OFF = 2 * NEAR

const judged = (
  whole: Amount,
  parts: readonly Amount[],
  ties: Ties,
  allowed = NEAR,
): Mismatch | null => {
  const off = offBy(whole, parts)
  const near = off <= Math.max(1, whole.value * allowed)
  if (!near && !(ties.rest && off <= whole.value * MOST_OFF)) return null
  const spans = [whole, ...parts]
  const from = Math.min(...spans.map((a) => a.start))
  const to = Math.max(...spans.map((a) => a.end))
  if (tellsOnlySome(whole.view.text.body.slice(from, to))) return null
  const plain =
    ties.rest ||
    ties.total ||
    ties.closed ||
    (ties.announced && (ties.exclusive || isPlainList(whole, parts)))
  return { whole, parts, plain }
}
