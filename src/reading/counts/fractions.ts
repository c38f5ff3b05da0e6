import { isCyrillic, isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { FractionAmount } from './amount.ts'
import { type Bound, boundsBefore } from './words/bounds.ts'
import { isStopWord } from './words/stop-words.ts'
import { durationUnit } from './words/units.ts'

interface Part {
  readonly percent: number
  readonly next: number
}

const COUNT: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])

const WHOLE =
  /^(?:the|them|those|these|all|us|whom|which|its|their|his|her|our|my|\p{L}+s|people)$/u

/** "of the houses", "of them"; not "of an hour". */
const ofWhole = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).lower === 'of' && WHOLE.test(tokenAt(tokens, index + 1).lower)

const readHalf = (tokens: readonly Token[], index: number): Part | null => {
  if (tokenAt(tokens, index).lower !== 'half') return null
  if (/^(?:a|and|first|second|other|another|-)$/.test(tokenAt(tokens, index - 1).lower)) return null
  const next = tokenAt(tokens, index + 1).lower
  const whole = ofWhole(tokens, index + 1) || /^(?:the|their|his|her|our|its)$/.test(next)
  return whole ? { percent: 50, next: index + 1 } : null
}

const readEnglish = (tokens: readonly Token[], index: number): Part | null => {
  const count = COUNT.get(tokenAt(tokens, index).lower)
  if (count === undefined) return readHalf(tokens, index)
  const at = isDash(tokenAt(tokens, index + 1)) ? index + 2 : index + 1
  const parts = PARTS.get(tokenAt(tokens, at).lower)
  if (parts === undefined || count >= parts || !ofWhole(tokens, at + 1)) return null
  return { percent: (100 * count) / parts, next: at + 1 }
}

const RUSSIAN: readonly (readonly [RegExp, number])[] = [
  [/^половин(?:а|у|ы|е|ой)$/, 50],
  [/^трет(?:ь|и|ью)$/, 100 / 3],
  [/^четверт(?:ь|и|ью)$/, 25],
]

/** What follows is a whole: a noun of which it is a part, or "of them". */
const wholeFollows = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (/^(?:из|всех|их|этих|всего|населения)$/.test(token.lower)) return true
  if (!isCyrillic(token) || isStopWord(token.lower)) return false
  return !/^(?:века|часа|финал\p{L}*)$/u.test(token.lower)
}

const NO_PART_AFTER = /^(?:с|перв\p{L}+|втор\p{L}+|друг\p{L}+|последн\p{L}+|эт\p{L}+)$/u

const readRussian = (tokens: readonly Token[], index: number): Part | null => {
  const word = tokenAt(tokens, index).lower
  const several = /^(?:две|двух)$/.test(word) ? 2 : /^(?:три|трех)$/.test(word) ? 3 : 1
  const at = several === 1 ? index : index + 1
  const share = RUSSIAN.find(([pattern]) => pattern.test(tokenAt(tokens, at).lower))?.[1]
  if (share === undefined || NO_PART_AFTER.test(tokenAt(tokens, index - 1).lower)) return null
  const percent = share * several
  return percent < 100 && wholeFollows(tokens, at + 1) ? { percent, next: at + 1 } : null
}

const FIRST_IN_WORDS = 3
const IN_WORDS = 'three four five six seven eight nine ten'.split(' ')

const amongOf = ({ kind, lower }: Token): number => {
  if (kind !== 'number') return IN_WORDS.indexOf(lower) + FIRST_IN_WORDS
  return /^\d{1,3}$/.test(lower) ? Number(lower) : 0
}

/** "One in five residents": a part told as so many in so many. */
const readOneIn = (tokens: readonly Token[], index: number): Part | null => {
  if (!/^(?:one|1)$/.test(tokenAt(tokens, index).lower)) return null
  if (tokenAt(tokens, index + 1).lower !== 'in') return null
  const every = tokenAt(tokens, index + 2).lower === 'every' ? 1 : 0
  const among = amongOf(tokenAt(tokens, index + 2 + every))
  const noun = tokenAt(tokens, index + 3 + every)
  if (among < FIRST_IN_WORDS || noun.kind !== 'word' || durationUnit(noun.lower) !== null)
    return null
  return { percent: 100 / among, next: index + 3 + every }
}

/** How far the word may be off by convention, as for "about". */
const OFF = 0.1

const rounded = (percent: number): number => Math.round(percent * 10) / 10

const boundsOf = (percent: number, bound: Bound | null): { low: number; high: number } => {
  if (bound === 'at-least' || bound === 'more-than') return { low: rounded(percent), high: 100 }
  if (bound === 'at-most' || bound === 'less-than') return { low: 0, high: rounded(percent) }
  return { low: rounded(percent * (1 - OFF)), high: rounded(Math.min(100, percent * (1 + OFF))) }
}

export const opensFraction = (word: string): boolean =>
  boundsBefore.opens(word) ||
  COUNT.has(word) ||
  /^(?:half|1|две|двух|три|трех)$/.test(word) ||
  RUSSIAN.some(([pattern]) => pattern.test(word))

/** "More than half of the houses", «две трети жителей»: a part of a whole that is not counted. */
export const readFraction = (tokens: readonly Token[], index: number): FractionAmount | null => {
  const before = boundsBefore.read(tokens, index)
  const at = before?.next ?? index
  const part = isCyrillic(tokenAt(tokens, at))
    ? readRussian(tokens, at)
    : (readEnglish(tokens, at) ?? readOneIn(tokens, at))
  if (!part) return null
  const bounds = boundsOf(part.percent, before?.value ?? null)
  return { is: 'fraction', first: index, next: part.next, ...bounds }
}
