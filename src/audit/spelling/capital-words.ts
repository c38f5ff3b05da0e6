import type { Span } from '../../domain/text-span.ts'
import { fold } from '../words/fold.ts'
import { isSmallWord, stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'

/** A word with a capital, as letters alone: "anti-Dutch" gives "Dutch". */
export interface CapitalWord {
  readonly word: string
  count: number
  /** Where it stands, of each text at most so many places. */
  readonly places: CapitalPlace[]
}

export interface CapitalPlace {
  readonly view: TextView
  readonly span: Span
  /** Stems of the words before and after, and of what it is joined to by a hyphen. */
  readonly beside: readonly string[]
}

const CAPITAL = /(?<![\p{L}\p{Nd}])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{Nd}’'])/gu
const BESIDE = 24
const MOST_PLACES = 40

export const capitalWordsOf = (views: Iterable<TextView>): ReadonlyMap<string, CapitalWord> => {
  const words = new Map<string, CapitalWord>()
  for (const view of views) {
    const { body } = view.text
    for (const match of body.matchAll(CAPITAL)) {
      const word = match[0].toLowerCase()
      const known = words.get(word) ?? { word, count: 0, places: [] }
      words.set(word, known)
      known.count++
      if (known.places.length >= MOST_PLACES) continue
      const span = { start: match.index, end: match.index + match[0].length }
      known.places.push({ view, span, beside: besideOf(body, span) })
    }
  }
  return words
}

const besideOf = (body: string, { start, end }: Span): string[] => {
  const before = /(\p{L}+)[\s-]+$/u.exec(body.slice(Math.max(0, start - BESIDE), start))?.[1]
  const after = /^[\s-]+(\p{L}+)/u.exec(body.slice(end, end + BESIDE))?.[1]
  const joined = body[start - 1] === '-'
  return [
    ...(before && (joined || !isSmallWord(before)) ? [`< ${fold(before)}`] : []),
    ...(after && !isSmallWord(after) ? [`> ${stem(after)}`] : []),
  ]
}
