import type { Magnitude } from '../../domain/quantities.ts'
import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { type Numeral, opensNumeral, readBoundedScale, readNumeral } from './numerals/numeral.ts'
import { type Bound, boundsAfter, boundsBefore } from './words/bounds.ts'
import { durationUnit, skipCurrency } from './words/units.ts'
import {
  isGenitivePlural,
  NEEDS_GENITIVE,
  NO_VAGUE_AFTER,
  UNCOUNTED_AFTER_VAGUE,
  vagueWords,
} from './words/vague.ts'

/** How much, before it is asked of what: the tokens `[first, next)` with their bounding words. */
export type Amount = NumberAmount | VagueAmount | NoneAmount | FractionAmount

interface AmountTokens {
  readonly first: number
  readonly next: number
}

export interface NumberAmount extends AmountTokens {
  readonly is: 'number'
  readonly bound: Bound | 'exact'
  readonly low: number
  /** The upper end of a range; null when it is no range. */
  readonly high: number | null
  /** The first number itself, without its bounding words. */
  readonly numeral: Numeral
  /** The noun, where it stands before its number: «лет десять». */
  readonly noun?: Token
}

export interface VagueAmount extends AmountTokens {
  readonly is: 'vague'
  readonly magnitude: Magnitude
}

/** "Half", "two thirds": bounds in per cent, by convention. */
export interface FractionAmount extends AmountTokens {
  readonly is: 'fraction'
  readonly low: number
  readonly high: number
}

export interface NoneAmount extends AmountTokens {
  readonly is: 'none'
}

const RANGE_WORDS = /^(?:to|or|до|или)$/

/** "200-300 thousand": the word of magnitude stands once and is of both. */
const sharedScale = (start: Numeral, end: Numeral): number => {
  if (end.next - end.first < 2 || start.next - start.first > 1) return 1
  for (const scale of [1_000_000_000, 1_000_000, 1_000, 100]) {
    const upper = end.value / scale
    if (upper >= 1) return start.value < upper && end.value % scale === 0 ? scale : 1
  }
  return 1
}

const CHANGES =
  /^(?:rose|risen|rises|grew|grown|increased?|fell|fallen|dropped|decreased?|reduced|cut|up|down|вырос\p{L}*|увелич\p{L}+|сниз\p{L}+|возрос\p{L}*|повы[сш]\p{L}+|сократ\p{L}+|смягч\p{L}+)$/u
const CHANGE_REACH = 6

/** "Rose from 5 to 12" is a change, not a range: `at` is the first number. */
const isChange = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:from|с|со)$/.test(tokenAt(tokens, at - 1).lower)) return false
  for (let i = at - 2; i >= at - CHANGE_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (CHANGES.test(token.lower)) return true
  }
  return false
}

const readRangeEnd = (
  tokens: readonly Token[],
  start: Numeral,
  opening: string,
): { low: number; high: number; next: number } | null => {
  const link = tokenAt(tokens, start.next)
  const between = /^(?:between|между)$/.test(opening)
  const joins =
    isDash(link) || RANGE_WORDS.test(link.lower) || (between && /^(?:and|и)$/.test(link.lower))
  if (!joins) return null
  if (isChange(tokens, start.first)) return null
  const end = readNumeral(tokens, skipCurrency(tokens, start.next + 1))
  // «Один – 4,5 года» is no range.
  const mixed = isDash(link) && !link.glued && end?.spelled !== start.spelled
  if (!end || mixed || end.value <= start.value || tokenAt(tokens, end.first).lineStart) return null
  // "5-10-20" is a code.
  if (isDash(tokenAt(tokens, end.next)) && tokenAt(tokens, end.next + 1).kind === 'number')
    return null
  return { low: start.value * sharedScale(start, end), high: end.value, next: end.next }
}

/** "More than a year", "более года": a unit that stands for one of it. */
const readOneOfUnit = (tokens: readonly Token[], index: number): Numeral | null => {
  const article = /^(?:a|an)$/.test(tokenAt(tokens, index).lower) ? 1 : 0
  const following = tokenAt(tokens, index + article + 1).lower
  // «Около часа ночи» is a time, «до дня суда» an event.
  if (/^(?:ночи|дня|суда|рождения)$/.test(following)) return null
  const word = tokenAt(tokens, index + article)
  if (durationUnit(word.lower) === null || /s$/.test(word.lower)) return null
  if (article === 0 && /^[a-z]/.test(word.lower)) return null
  if (/^(?:лет|месяцев|недель|дней|суток|часов|минут)$/.test(word.lower)) return null
  return { value: 1, first: index, next: index + article, spelled: true }
}

const OPENINGS = /^(?:between|from|между|от)$/
const opensRange = (tokens: readonly Token[], index: number): boolean =>
  OPENINGS.test(tokenAt(tokens, index).lower) && !isChange(tokens, index + 1)

/** "50+", "a thousand-strong crowd". */
const signAfter = (
  tokens: readonly Token[],
  index: number,
): { bound: Bound; next: number } | null => {
  const sign = tokenAt(tokens, index)
  if (sign.text === '+' && sign.glued) return { bound: 'at-least', next: index + 1 }
  const about =
    isDash(sign) && sign.glued && /^(?:strong|odd)$/.test(tokenAt(tokens, index + 1).lower)
  return about ? { bound: 'about', next: index + 2 } : null
}

/** The number after a bounding word, where a noun of magnitude may stand alone: «около тысячи». */
const readBounded = (tokens: readonly Token[], at: number): Numeral | null =>
  readNumeral(tokens, at) ?? readBoundedScale(tokens, at) ?? readOneOfUnit(tokens, at)

const CHANGE_TO_REACH = 9

/** «Срок сократили с 12 до девяти лет»: where it came to, and no bound. */
const isChangedTo = (tokens: readonly Token[], index: number): boolean => {
  if (tokenAt(tokens, index).lower !== 'до') return false
  for (let i = index - 1; i >= index - CHANGE_TO_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'break' || /^[.;!?]$/.test(token.text)) return false
    if (CHANGES.test(token.lower)) return true
  }
  return false
}

export const opensNumber = (word: string): boolean =>
  boundsBefore.opens(word) || OPENINGS.test(word) || opensNumeral(word)

/** The number that begins here, with its bounds or as a range. */
export const readNumber = (tokens: readonly Token[], index: number): NumberAmount | null => {
  if (isChangedTo(tokens, index)) return null
  const before = boundsBefore.read(tokens, index)
  const opening = !before && opensRange(tokens, index) ? tokenAt(tokens, index).lower : ''
  const bare = before?.next ?? (opening ? index + 1 : index)
  const at = before || opening ? skipCurrency(tokens, bare) : bare
  const numeral = before ? readBounded(tokens, at) : readNumeral(tokens, at)
  if (!numeral) return null
  const end = readRangeEnd(tokens, numeral, opening)
  // "From 5 villages" opens no range: the number is read at its own place.
  if (opening && !end) return null
  const after = end || before ? null : boundsAfter.read(tokens, numeral.next)
  const sign = end || before ? null : signAfter(tokens, numeral.next)
  return {
    is: 'number',
    first: index,
    next: end?.next ?? after?.next ?? sign?.next ?? numeral.next,
    bound: before?.value ?? after?.value ?? sign?.bound ?? 'exact',
    low: end?.low ?? numeral.value,
    high: end?.high ?? null,
    numeral,
  }
}

const IN = /^(?:in|at|on|во|в|на)$/
/** "In several cases", «во многих местах» say how or where, and count nothing. */
const MANNER = /^(?:cases|places|instances|случаях|местах|отношениях)$/

export const opensVague = vagueWords.opens

/** A word of magnitude; "how many" and "in many ways" are none. */
export const readVague = (tokens: readonly Token[], index: number): VagueAmount | null => {
  const found = vagueWords.read(tokens, index)
  if (!found) return null
  const before = tokenAt(tokens, index - 1).lower
  if (NO_VAGUE_AFTER.has(before)) return null
  const small = /^(?:many|several|a-few|a-couple)$/.test(found.value)
  const manner = IN.test(before) && MANNER.test(tokenAt(tokens, found.next).lower)
  if (small && (manner || UNCOUNTED_AFTER_VAGUE.has(tokenAt(tokens, found.next).lower))) return null
  const noun = NEEDS_GENITIVE.has(tokenAt(tokens, index).lower) ? found.next : null
  if (noun !== null && !isGenitivePlural(tokenAt(tokens, noun))) return null
  if (noun !== null && /(?:ая|ой|ую)$/.test(before)) return null
  return { is: 'vague', magnitude: found.value, first: index, next: found.next }
}
