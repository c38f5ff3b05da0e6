import type { Span } from '../../domain/text-span.ts'
import type { TextView } from '../words/text-view.ts'

/** How far from a claim's passage its number or date is still looked for, in code units. */
const REACH = 400

/** Where `words` stand in or nearest to `near`; `near` itself when they don't stand close by. */
export const locate = (view: TextView, words: string, near: Span): Span => {
  if (words === '') return near
  const { body } = view.text
  const from = Math.max(0, near.start - REACH)
  const area = body.slice(from, Math.min(body.length, near.end + REACH))
  let best: { start: number; distance: number } | null = null
  for (let at = area.indexOf(words); at >= 0; at = area.indexOf(words, at + 1)) {
    if (!standsFree(area, at, at + words.length)) continue
    const start = from + at
    const distance = distanceTo(near, start)
    if (best === null || distance < best.distance) best = { start, distance }
  }
  return best === null ? near : { start: best.start, end: best.start + words.length }
}

/** Inside the passage the first place counts; outside, the nearest. */
const distanceTo = (near: Span, start: number): number =>
  start < near.start ? near.start - start : start < near.end ? 0 : start - near.end + 1

const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u

/** True when the words are no piece of a longer word or number: "1" is not found in "10". */
const standsFree = (area: string, start: number, end: number): boolean => {
  const cutsBefore =
    LETTER_OR_DIGIT.test(area[start - 1] ?? ' ') && LETTER_OR_DIGIT.test(area[start] ?? ' ')
  const cutsAfter =
    LETTER_OR_DIGIT.test(area[end] ?? ' ') && LETTER_OR_DIGIT.test(area[end - 1] ?? ' ')
  return !cutsBefore && !cutsAfter
}
