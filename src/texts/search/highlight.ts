import type { Span } from '../../domain/text-span.ts'
import type { SearchTerm, TokenQuery } from '../../storage/store.ts'
import { indexTokensAt } from './word-tokens.ts'
import { eachWord } from './words.ts'

interface Word extends Span {
  /** Stem first, then skeletons, parted by spaces. */
  readonly tokens: string
}

const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  eachWord(text, (start, end) => {
    words.push({ start, end, tokens: indexTokensAt(text, start, end) })
  })
  return words
}

const hasToken = ({ tokens }: Word, token: string, prefix: boolean): boolean => {
  if (tokens === token) return true
  // Most words have one token, and that is another one.
  if (!tokens.includes(token)) return false
  return tokens.split(' ').some((own) => (prefix ? own.startsWith(token) : own === token))
}

const standsAt = (words: readonly Word[], at: number, { tokens, prefix }: SearchTerm): boolean =>
  tokens.every((token, i) => {
    const word = words[at + i]
    return word !== undefined && hasToken(word, token, prefix === true && i === tokens.length - 1)
  })

/** Words of the text that answer the query, as spans in order, without overlap. */
export const highlightTokens = (text: string, query: TokenQuery): Span[] => {
  const words = wordsOf(text)
  const terms = query.flat()
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    let length = 0
    for (const term of terms) {
      if (term.tokens.length > length && standsAt(words, at, term)) length = term.tokens.length
    }
    const first = words[at]
    const last = words[at + length - 1]
    if (length === 0 || !first || !last) continue
    const before = spans.at(-1)
    // Neighbouring ideographs share a character: one span for the run.
    if (before && first.start < before.end) spans[spans.length - 1] = { ...before, end: last.end }
    else spans.push({ start: first.start, end: last.end })
    at += length - 1
  }
  return spans
}
