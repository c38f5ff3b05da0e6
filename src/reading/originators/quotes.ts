import type { Span } from '../../domain/text-span.ts'
import { matchesIn } from '../view/matches.ts'
import type { View } from '../view/view.ts'

/** The stretches of a sentence within quotation marks, and how many stay open at its end. */
export interface Quoted {
  readonly spans: readonly Span[]
  readonly depth: number
}

const MARKS = /[«»“”„"]/g
const OPENING = new Set('«“„')

/** A straight quotation mark opens where a word follows it and none stands before. */
const opens = (text: string, at: number, depth: number): boolean => {
  const sign = text[at] ?? ''
  if (sign !== '"') return OPENING.has(sign)
  const before = text[at - 1] ?? ' '
  return /[\s([—–-]/.test(before) && (depth === 0 || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
}

/** Reads on from a sentence before that left `depth` quotations open. */
export const quotedIn = (view: View, depth: number): Quoted => {
  const spans: Span[] = []
  let open = depth
  let from = view.start
  for (const { index } of matchesIn(MARKS, view.text.slice(view.start, view.end))) {
    const at = view.start + index
    if (opens(view.text, at, open)) {
      if (open === 0) from = at
      open++
    } else if (open > 0) {
      open--
      if (open === 0) spans.push({ start: from, end: at + 1 })
    }
  }
  if (open > 0) spans.push({ start: from, end: view.end })
  return { spans, depth: Math.min(open, MOST_NESTED) }
}

const MOST_NESTED = 3

/** Long enough to be somebody's speech, and not a name or a single word set apart. */
export const isSpeech = (view: View, { start, end }: Span): boolean => {
  const words = matchesIn(WORD, view.text.slice(start, end))
  for (let n = 0; n < FEWEST_WORDS; n++) if (words.next().done === true) return false
  return true
}

const FEWEST_WORDS = 4
const WORD = /\p{L}{2,}/gu

/** «— Моего сына задержали, — рассказала X. — Ему …»: a line of speech set off by dashes. */
export const opensWithDash = (view: View): boolean =>
  DASH_FIRST.test(view.text.slice(view.start, view.start + 6))

const DASH_FIRST = /^\s*[—–]\s/
