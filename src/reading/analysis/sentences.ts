import type { Span } from '../../domain/text-span.ts'
import { isCapitalised, isStop, type Token, tokenAt } from '../tokens/token.ts'
import { isInitial } from './initials.ts'

/** Tokens `[first, next)` of a paragraph that make one sentence, heading or list item. */
export interface Sentence extends Span {
  readonly first: number
  readonly next: number
  /** Most of its words begin with a capital: a heading, in which a capital says nothing. */
  readonly titleCase: boolean
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr st no art prof gen col lt maj sgt capt hon rev jr sr vs etc approx para pp vol ed
  ст г гг ул им ч п пп др т е руб тыс млн млрд обл р см стр пр кв д корп ред с пос дер мкр пгт просп пл пер оз р исп а тел проф акад ген полк`.split(
    /\s+/,
  ),
)

/** A point after an initial or an abbreviation ends nothing. */
const isAbbreviating = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenAt(tokens, index - 1)
  if (tokenAt(tokens, index).text !== '.' || before.kind !== 'word') return false
  if (isInitial(tokens, index - 1)) return true
  return ABBREVIATIONS.has(before.lower) && tokenAt(tokens, index).glued
}

/** The point of "1." or "R1." at the head of a line, or after a dash there. */
const isListMark = (tokens: readonly Token[], first: number, index: number): boolean =>
  index - first <= 2 &&
  tokenAt(tokens, first).lineStart &&
  tokenAt(tokens, index).glued &&
  /^\p{Lu}?\d{1,2}$/u.test(tokenAt(tokens, index - 1).text)

const CLOSING = new Set('"\'”’»)]')

const isClosing = (token: Token): boolean =>
  token.kind === 'punct' && token.glued && CLOSING.has(token.text)

/** A line that is markedly shorter than the one it could have been was broken on purpose. */
const SHORT_LINE = 60

/** Where the line of a token begins. */
const lineStartOf = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (at > 0 && !tokenAt(tokens, at).lineStart) at--
  return tokenAt(tokens, at).start
}

/** The bracket of "a)". */
const closesMark = ({ text, glued }: Token): boolean => text === ')' && glued

const endsAtLineBreak = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAt(tokens, index + 1)
  if (!next.lineStart) return false
  const token = tokenAt(tokens, index)
  if (/^[.!?…:;]$/.test(token.text) || isClosing(token)) return true
  if (next.kind === 'number' || next.kind === 'punct') return true
  if (/^\p{L}$/u.test(next.text) && closesMark(tokenAt(tokens, index + 2))) return true
  return isCapitalised(next) && token.end - lineStartOf(tokens, index) < SHORT_LINE
}

const endsAt = (tokens: readonly Token[], first: number, index: number): boolean => {
  const token = tokenAt(tokens, index)
  const next = tokenAt(tokens, index + 1)
  if (token.kind === 'break' || next.kind === 'break') return true
  if (endsAtLineBreak(tokens, index)) return true
  if (isClosing(token) && isStop(tokenAt(tokens, index - 1))) {
    return !/^[\p{Ll},;:.—–-]/u.test(next.text) && !isClosing(next)
  }
  if (!isStop(token) || isAbbreviating(tokens, index) || isListMark(tokens, first, index))
    return false
  if (isClosing(next) || isStop(next)) return false
  if (next.kind === 'word' && next.glued) return isCapitalised(next) && next.text.length > 2
  return !next.glued && !/^[\p{Ll},;:]/u.test(next.text)
}

/** Words of four letters and more that headlines write small. */
const SMALL_IN_TITLES = new Set(
  `with from over after amid into upon about against before under near than that between during
  without through until since their your this when while across behind for`.split(/\s+/),
)

const isTitleCase = (tokens: readonly Token[], first: number, next: number): boolean => {
  let long = 0
  let capital = 0
  for (let i = first; i < next; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || token.text.length < 4) continue
    if (SMALL_IN_TITLES.has(token.text)) continue
    long++
    if (isCapitalised(token)) capital++
  }
  const last = tokenAt(tokens, next - 1)
  return long >= 5 && capital / long > (isStop(last) ? 0.85 : 0.8)
}

/** Longer than any sentence: what has no stops is cut, so that rules that look about stay linear. */
const MOST_TOKENS = 400

/** Cuts a paragraph's tokens into sentences; headings and lines of lists are sentences too. */
export const sentencesOf = (tokens: readonly Token[]): Sentence[] => {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i - first < MOST_TOKENS && !endsAt(tokens, first, i)) continue
    sentences.push(sentence(tokens, first, i + 1))
    first = i + 1
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length))
  return sentences.filter((s) => s.end > s.start)
}

const sentence = (tokens: readonly Token[], first: number, past: number): Sentence => {
  let next = past
  while (next > first && tokenAt(tokens, next - 1).kind === 'break') next--
  const start = next > first ? tokenAt(tokens, first).start : 0
  const end = next > first ? tokenAt(tokens, next - 1).end : 0
  return { first, next, start, end, titleCase: isTitleCase(tokens, first, next) }
}
