import type { Span } from '../../domain/text-span.ts'
import {
  beginsCyrillic,
  classAt,
  classOfPair,
  DIGIT,
  LETTER,
  SPACE,
  SURROGATE,
  unitsAt,
} from './characters.ts'
import { numberEnd, skipEnd, wordEnd } from './scan-token.ts'

/**
 * A piece of a text that rules look at. `skip` is a web address, markup or a footnote mark: its
 * digits are no numbers of the text. `break` is a blank line, over which no rule reads.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punct' | 'skip' | 'break'
  /** As written. */
  readonly text: string
  /** Lowercase, ё as е, typographic apostrophe as plain: the form that lexicons hold. */
  readonly lower: string
  /** No white space stands between this token and the one before. */
  readonly glued: boolean
  /** First on its line. */
  readonly lineStart: boolean
}

/** An apostrophe as in print, and ё, are the only letters that lexicons hold in another form. */
const fold = (text: string): string => {
  if (isPlain(text)) return text
  const lower = text.toLowerCase()
  return FOLDED.test(lower) ? lower.replaceAll('ё', 'е').replaceAll('’', "'") : lower
}

const FOLDED = /[ё’]/

/** Small letters of the Latin alphabet and of the Russian one, ё aside: folded already. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f))) return false
  }
  return true
}

const NEW_LINE = 0x0a

/** Cuts `text` into tokens; `offset` is added to every position. Linear in the length of the text. */
const cut = (text: string, offset: number): Token[] => {
  const tokens: Token[] = []
  let glued = false
  let lineStart = true
  for (let at = 0; at < text.length; ) {
    const first = classAt(text, at)
    if (first === SPACE) {
      const from = at
      let lines = 0
      for (; classAt(text, at) === SPACE; at++) if (text.charCodeAt(at) === NEW_LINE) lines++
      if (lines > 1) tokens.push(breakOf(from + offset, at + offset, lineStart))
      glued = false
      if (lines > 0) lineStart = true
      continue
    }
    const token = tokenFrom(text, at, first, offset, glued, lineStart)
    tokens.push(token)
    at = token.end - offset
    glued = true
    lineStart = false
  }
  return tokens
}

const breakOf = (start: number, end: number, lineStart: boolean): Token => ({
  kind: 'break',
  text: '',
  lower: '',
  start,
  end,
  glued: false,
  lineStart,
})

const tokenFrom = (
  text: string,
  at: number,
  first: number,
  offset: number,
  glued: boolean,
  lineStart: boolean,
): Token => {
  const skipped = skipEnd(text, at)
  const found = first === SURROGATE ? classOfPair(text, at) : first
  const kind =
    skipped > at ? 'skip' : found === DIGIT ? 'number' : found === LETTER ? 'word' : 'punct'
  const end =
    kind === 'skip'
      ? skipped
      : kind === 'number'
        ? numberEnd(text, at)
        : kind === 'word'
          ? wordEnd(text, at)
          : at + unitsAt(text, at)
  const written = text.slice(at, end)
  const lower = kind === 'word' ? fold(written) : written
  return { kind, text: written, lower, start: at + offset, end: end + offset, glued, lineStart }
}

/** The tokens of the stretch last cut: dates, counts, names and claims all look at the same ones. */
let kept: { readonly text: string; readonly offset: number; readonly tokens: Token[] } | null = null

/** Cuts a stretch of text whose pieces will be asked for one after the other. */
export const tokenizeStretch = (text: string, offset = 0): readonly Token[] => {
  const tokens = cut(text, offset)
  kept = { text, offset, tokens }
  return tokens
}

/**
 * The tokens of `text`; `offset` is added to every position. A piece of the stretch in hand is not
 * cut anew: its tokens are the stretch's, as long as no token lies across its ends.
 */
export const tokenize = (text: string, offset = 0): readonly Token[] =>
  fromKept(text, offset) ?? cut(text, offset)

/** Shorter pieces are as quickly cut as found. */
const WORTH_FINDING = 64

const fromKept = (text: string, offset: number): readonly Token[] | null => {
  if (kept === null || text.length < WORTH_FINDING) return null
  const at = offset - kept.offset
  if (at < 0 || !kept.text.startsWith(text, at)) return null
  const { tokens } = kept
  const first = indexFrom(tokens, offset)
  const next = indexFrom(tokens, offset + text.length)
  if ((tokens[first - 1]?.end ?? 0) > offset || (tokens[next - 1]?.end ?? 0) > offset + text.length)
    return null
  const head = tokens[first]
  return head?.lineStart && !head.glued && head.kind !== 'break' ? tokens.slice(first, next) : null
}

/** The first token that begins at or after a position. */
export const indexFrom = (tokens: readonly Token[], position: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The token at an index, or an empty break beyond either end, so that rules need no bounds checks. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? OUTSIDE

/** The word at an index in lowercase letters. */
export const lowerAt = (tokens: readonly Token[], index: number): string =>
  tokenAt(tokens, index).lower

/** So many words from an index on, in lowercase letters, with a space between each two. */
export const wordsFrom = (tokens: readonly Token[], index: number, count: number): string => {
  let words = lowerAt(tokens, index)
  for (let i = index + 1; i < index + count; i++) words += ` ${lowerAt(tokens, i)}`
  return words
}

const OUTSIDE: Token = {
  kind: 'break',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  glued: false,
  lineStart: false,
}

export const isDash = (token: Token): boolean => token.kind === 'punct' && DASHES.has(token.text)

const DASHES = new Set('-–—‑−')

export const isCapitalised = (token: Token): boolean => {
  const code = token.text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code >= 0x410 && code <= 0x44f) return code <= 0x42f
  return /^\p{Lu}/u.test(token.text)
}

/** Written in Cyrillic letters. */
export const isCyrillic = (token: Token): boolean => beginsCyrillic(token.text)

/** A full stop, question or exclamation mark, or dots. */
export const isStop = (token: Token): boolean => token.kind === 'punct' && STOPS.has(token.text)

const STOPS = new Set('.!?…')

/** A full stop, question or exclamation mark with a capital, a number or nothing after it, or a blank line. */
export const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'break') return true
  if (!isStop(token)) return false
  const next = tokenAt(tokens, index + 1)
  return !next.glued && !/^\p{Ll}/u.test(next.text) && next.text !== ','
}

/** Where a new line begins, or nothing follows: what stands before the index ends its line. */
export const endsLine = (tokens: readonly Token[], index: number): boolean => {
  const { lineStart, kind } = tokenAt(tokens, index)
  return lineStart || kind === 'break'
}
