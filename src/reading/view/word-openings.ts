import type { Span } from '../../domain/text-span.ts'
import { classAt, LETTER } from '../tokens/characters.ts'
import { OPENING, WORD_ENDS } from './openings.ts'

/**
 * The words of a stretch of text, lowercase, and its signs, each once: by these a pattern is seen not
 * to fit there.
 */
export type Words = ReadonlySet<string>

/** Stands for any Cyrillic letter. */
export const CYRILLIC = '*а'

export const wordsIn = (text: string, { start, end }: Span): Words => {
  const words = new Set<string>()
  const lower = text.slice(start, end).toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    const first = at
    while (at < lower.length && classAt(lower, at) === LETTER) at++
    if (at > first) words.add(lower.slice(first, at))
    const sign = lower[at]
    if (sign !== undefined && sign !== ' ') words.add(sign)
  }
  return words
}

/**
 * The beginnings of a word; where it is short, also the whole with its end. `\b` also fits where a
 * letter of ASCII stands beside another letter: a word begins and ends there too.
 */
export const openingsOfWord = (letters: string): ReadonlySet<string> => {
  const openings = new Set<string>()
  if (/\p{Script=Cyrillic}/u.test(letters)) openings.add(CYRILLIC)
  const parts = letters.match(PARTS) ?? []
  let begin = 0
  for (const [n, part] of parts.entries()) {
    for (let length = 1; length <= OPENING; length++)
      openings.add(letters.slice(begin, begin + length))
    let end = begin
    for (const next of parts.slice(n)) {
      end += next.length
      if (end - begin < OPENING) openings.add(letters.slice(begin, end) + WORD_ENDS)
    }
    begin += part.length
  }
  return openings
}

const PARTS = /[a-z]+|[^a-z]+/g
