import type { Span } from '../../domain/text-span.ts'

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*`
const INITIAL = String.raw`\p{Lu}[\p{Ll}]?\.\s?`
/** "A. B. Surname", "Given Family", "Family G.", "Ts. Surname": up to five parts with capitals. */
const NAME = new RegExp(
  String.raw`(?:${INITIAL}){0,2}${WORD}(?:\s(?:${INITIAL}|${WORD}|(?:al|bin|ibn|uly|kyzy|oglu|de|van|von)\s${WORD})){0,4}`,
  'uy',
)
const ASIDE = /\s*[([][^()[\]]{0,160}[)\]]/uy
const COMMA = /\s*[,;]\s*(?:(?:and|as well as|и|а также)\s+)?/uy
const AND = /\s+(?:and|as well as|&|и|а также)\s+/uy
/** Names in one list at most, so that a page of capitals costs no more than its length. */
const MOST_NAMES = 80

export interface NamedList {
  readonly names: readonly Span[]
  readonly end: number
  /** True when "and" joins the last name, or the list closes before a stop or a bracket. */
  readonly closed: boolean
}

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : -1
}

/** Reads a list of two or more names that begins at `at`; null when there is none. */
export const namedListAt = (text: string, at: number): NamedList | null => {
  const names: Span[] = []
  let cursor = at
  let joinedByAnd = false
  while (names.length < MOST_NAMES) {
    const end = matchAt(NAME, text, cursor)
    if (end < 0) break
    names.push({ start: cursor, end: trimmedEnd(text, cursor, end) })
    const afterAside = afterAsides(text, end)
    const comma = matchAt(COMMA, text, afterAside)
    const and = comma < 0 ? matchAt(AND, text, afterAside) : -1
    const next = Math.max(comma, and)
    joinedByAnd ||= next > 0 && /(?:and|&|и|as well as)\s+$/u.test(text.slice(afterAside, next))
    if (next < 0 || !/\p{Lu}/u.test(text[next] ?? '')) {
      cursor = afterAside
      break
    }
    cursor = next
  }
  if (names.length < 2) return null
  const closed = joinedByAnd || /^\s*(?:[.;)]|$|[–—-]\s)/u.test(text.slice(cursor, cursor + 3))
  return { names, end: cursor, closed }
}

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length

const afterAsides = (text: string, from: number): number => {
  let at = from
  for (let i = 0; i < 3; i++) {
    const next = matchAt(ASIDE, text, at)
    if (next < 0) break
    at = next
  }
  return at
}
