import type { Magnitude } from '../../domain/quantities.ts'
import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { type Numeral, readNumeral } from './numerals/numeral.ts'
import { type Bound, boundsAfter, boundsBefore } from './words/bounds.ts'
import { durationUnit } from './words/units.ts'
import { NO_VAGUE_AFTER, UNCOUNTED_AFTER_VAGUE, vagueWords } from './words/vague.ts'

/** How much, before it is asked of what: the tokens `[first, next)` with their bounding words. */
export type Amount = NumberAmount | VagueAmount | NoneAmount

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
}

export interface VagueAmount extends AmountTokens {
  readonly is: 'vague'
  readonly magnitude: Magnitude
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
  const end = readNumeral(tokens, start.next + 1)
  if (!end || end.value <= start.value || tokenAt(tokens, end.first).lineStart) return null
  // "5-10-20" is a code.
  if (isDash(tokenAt(tokens, end.next)) && tokenAt(tokens, end.next + 1).kind === 'number')
    return null
  return { low: start.value * sharedScale(start, end), high: end.value, next: end.next }
}

/** "More than a year", "более года": a unit that stands for one of it. */
const readOneOfUnit = (tokens: readonly Token[], index: number): Numeral | null => {
  const article = /^(?:a|an)$/.test(tokenAt(tokens, index).lower) ? 1 : 0
  const word = tokenAt(tokens, index + article)
  if (durationUnit(word.lower) === null || /s$/.test(word.lower)) return null
  if (article === 0 && /^[a-z]/.test(word.lower)) return null
  if (/^(?:лет|месяцев|недель|дней|суток|часов|минут)$/.test(word.lower)) return null
  return { value: 1, first: index, next: index + article, spelled: true }
}

const OPENINGS = /^(?:between|from|между|от)$/
/** "Rose from 5 to 12" is a change, not a range. */
const CHANGES = /^(?:rose|risen|grew|grown|increased|fell|dropped|decreased|reduced|вырос|снизил)/

const opensRange = (tokens: readonly Token[], index: number): boolean =>
  OPENINGS.test(tokenAt(tokens, index).lower) && !CHANGES.test(tokenAt(tokens, index - 1).lower)

/** "50+", "a thousand-strong crowd". */
const signAfter = (
  tokens: readonly Token[],
  index: number,
): { bound: Bound; next: number } | null => {
  const sign = tokenAt(tokens, index)
  if (sign.text === '+' && sign.glued) return { bound: 'at-least', next: index + 1 }
  const strong = isDash(sign) && sign.glued && tokenAt(tokens, index + 1).lower === 'strong'
  return strong ? { bound: 'about', next: index + 2 } : null
}

const readNumber = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const before = boundsBefore.read(tokens, index)
  const opening = !before && opensRange(tokens, index) ? tokenAt(tokens, index).lower : ''
  const at = before?.next ?? (opening ? index + 1 : index)
  const numeral = readNumeral(tokens, at) ?? (before ? readOneOfUnit(tokens, at) : null)
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

const readVague = (tokens: readonly Token[], index: number): VagueAmount | null => {
  const found = vagueWords.read(tokens, index)
  if (!found) return null
  if (NO_VAGUE_AFTER.has(tokenAt(tokens, index - 1).lower)) return null
  const small = /^(?:many|several|a-few|a-couple)$/.test(found.value)
  if (small && UNCOUNTED_AFTER_VAGUE.has(tokenAt(tokens, found.next).lower)) return null
  return { is: 'vague', magnitude: found.value, first: index, next: found.next }
}

const NEGATIONS = /^(?:no|not|never|without|nor|neither|hardly)$|n't$/
const NEGATION_REACH = 4

const negatedBefore = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 1; i >= index - NEGATION_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (NEGATIONS.test(token.lower)) return true
  }
  return false
}

/** Whose absence is counted when "no" stands before them, within two describing words. */
const COUNTABLE =
  /^(?:person|persons|people|organi[sz]ations?|observers?|journalists?|reporters?|officials|officers?|lawyers?|attorneys?|witness(?:es)?|suspects?|victims?|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|arrests?|famil(?:y|ies)|perpetrators?|businessm[ae]n|residents?|civilians?|monitors?|diplomats?|delegations?)$/

const countableFollows = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + 3; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (COUNTABLE.test(token.lower)) return true
  }
  return false
}

const NONE_RU = /^(?:один|одна|одно|одного|одной|одному|одну|одним)$/

/** "Not a single", "no single", "none of", "no organisation", «ни одного»; next is after these words. */
const readNone = (tokens: readonly Token[], index: number): NoneAmount | null => {
  const word = tokenAt(tokens, index).lower
  const second = tokenAt(tokens, index + 1).lower
  const none = (length: number): NoneAmount => ({ is: 'none', first: index, next: index + length })
  if (word === 'not' && second === 'a' && tokenAt(tokens, index + 2).lower === 'single')
    return none(3)
  if (word === 'not' && second === 'one' && tokenAt(tokens, index + 2).lower !== 'of')
    return none(2)
  if (word === 'no' && second === 'single') return none(2)
  if (word === 'no' && countableFollows(tokens, index + 1)) return none(1)
  if (word === 'none' && second === 'of') return none(1)
  if (word === 'a' && second === 'single' && negatedBefore(tokens, index)) return none(2)
  return word === 'ни' && NONE_RU.test(second) ? none(2) : null
}

/** The amount that begins at a token, if one does. */
export const readAmount = (tokens: readonly Token[], index: number): Amount | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') return readNumber(tokens, index)
  if (token.kind !== 'word') return null
  return readNone(tokens, index) ?? readVague(tokens, index) ?? readNumber(tokens, index)
}
