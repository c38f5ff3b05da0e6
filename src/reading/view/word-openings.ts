import type { Span } from '../../domain/text-span.ts'
import { classAt, LETTER } from '../tokens/characters.ts'
import { OPENING, WORD_ENDS } from './openings.ts'

/** The beginnings of the words of a stretch of text, lowercase; short words also whole, with their end. */
export type Openings = ReadonlySet<string>

export const openingsIn = (text: string, { start, end }: Span): Openings => {
  const openings = new Set<string>()
  const lower = text.slice(start, end).toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    if (classAt(lower, at) !== LETTER) continue
    const first = at
    while (at < lower.length && classAt(lower, at) === LETTER) at++
    addOpenings(openings, lower.slice(first, at))
  }
  return openings
}

/** `\b` also fits where a letter of ASCII stands beside another letter: a word begins and ends there too. */
const addOpenings = (openings: Set<string>, letters: string): void => {
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
}

const PARTS = /[a-z]+|[^a-z]+/g
