import type { Span } from '../../domain/text-span.ts'

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

/** Bounded repetition everywhere: a long run of one sign can't make it slow. */
const PATTERN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<skip>(?:https?:\/\/|www\.)[^\s<>"]+` +
      String.raw`|(?<![\p{L}\p{N}])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]+` +
      String.raw`|(?:<|&lt;)sup(?:>|&gt;)[^\n]{0,60}?(?:<|&lt;)\/sup(?:>|&gt;)` +
      String.raw`|(?:<|&lt;)sup(?:>|&gt;)\s?\d{1,3}|\d{1,3}(?:<|&lt;)\/sup(?:>|&gt;)` +
      String.raw`|<\/?[a-z][^<>]{0,300}>|&lt;\/?[a-z]{1,10}(?:>|&gt;)` +
      String.raw`|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\[\^?\d{1,3}\])`,
    String.raw`(?<number>\d+(?:[.,:]\d+){0,8})`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+){0,2})`,
    '(?<punct>[^])',
  ].join('|'),
  'gui',
)

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

/** Cuts `text` into tokens; `offset` is added to every position. Linear in the length of the text. */
export const tokenize = (text: string, offset = 0): Token[] => {
  const tokens: Token[] = []
  let glued = false
  let lineStart = true
  for (const match of text.matchAll(PATTERN)) {
    const written = match[0]
    const start = offset + match.index
    const end = start + written.length
    const groups = match.groups ?? {}
    if (groups.space !== undefined) {
      const lines = written.split('\n').length - 1
      if (lines > 1) {
        tokens.push({ kind: 'break', text: '', lower: '', start, end, glued: false, lineStart })
      }
      glued = false
      if (lines > 0) lineStart = true
      continue
    }
    const kind = kindOf(groups)
    const lower = kind === 'word' ? fold(written) : written
    tokens.push({ kind, text: written, lower, start, end, glued, lineStart })
    glued = true
    lineStart = false
  }
  return tokens
}

const kindOf = (
  groups: Record<string, string | undefined>,
): 'skip' | 'number' | 'word' | 'punct' =>
  groups.skip !== undefined
    ? 'skip'
    : groups.number !== undefined
      ? 'number'
      : groups.word !== undefined
        ? 'word'
        : 'punct'

/** The token at an index, or an empty break beyond either end, so that rules need no bounds checks. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? OUTSIDE

const OUTSIDE: Token = {
  kind: 'break',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  glued: false,
  lineStart: false,
}

export const isDash = (token: Token): boolean =>
  token.kind === 'punct' && /^[-–—‑−]$/.test(token.text)

export const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** Written in Cyrillic letters. */
export const isCyrillic = (token: Token): boolean => /^\p{Script=Cyrillic}/u.test(token.text)

/** A full stop, question or exclamation mark with a capital, a number or nothing after it, or a blank line. */
export const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'break') return true
  if (token.kind !== 'punct' || !/^[.!?…]$/.test(token.text)) return false
  const next = tokenAt(tokens, index + 1)
  return !next.glued && !/^\p{Ll}/u.test(next.text) && next.text !== ','
}
