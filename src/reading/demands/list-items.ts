import type { Span } from '../../domain/text-span.ts'
import { isDash, tokenAt } from '../tokens/token.ts'
import type { View } from '../view/view.ts'

/** Signs that open an item, also those of messages on a phone. */
const BULLET = /^(?:[•*·▪►●○◦■□▶➤➡→✔✅👉🔹🔸❗‼]|\uFE0F)\uFE0F?$/u

/** Index of the first token after the mark of a list item ("- 1.", "2)", "•"); null when it is none. */
export const afterListMark = (view: View): number | null => {
  const { tokens, sentence } = view
  let at = sentence.first
  const opening = tokenAt(tokens, at)
  if (!opening.lineStart) return null
  const bullet = isDash(opening) || BULLET.test(opening.text)
  if (bullet) while (BULLET.test(tokenAt(tokens, at + 1).text)) at++
  if (bullet && !tokenAt(tokens, at + 1).glued) at++
  const token = tokenAt(tokens, at)
  const point = tokenAt(tokens, at + 1)
  // "(a)", "(2)", «(б)».
  const bracketed =
    token.text === '(' &&
    tokenAt(tokens, at + 2).text === ')' &&
    /^(?:\p{L}|\d{1,2}|[ivx]{2,4})$/iu.test(point.text)
  if (bracketed && at + 3 <= sentence.next) return at + 3
  const numbered =
    (token.kind === 'number' && /^\d{1,2}$/.test(token.text)) ||
    /^(?:\p{L}\d{0,2}|[ivx]{2,4})$/iu.test(token.text)
  if (numbered && /^[.)]$/.test(point.text) && point.glued && at + 2 <= sentence.next) at += 2
  return at > sentence.first ? at : null
}

/**
 * As `afterListMark`, and for a line that goes on in small letters behind "we ask you:", which writers
 * of letters leave unmarked.
 */
export const itemStart = (view: View): number | null => {
  const marked = afterListMark(view)
  if (marked !== null) return marked
  const opening = tokenAt(view.tokens, view.sentence.first)
  return opening.lineStart && /^\p{Ll}/u.test(opening.text) ? view.sentence.first : null
}

/** Drops blanks and closing signs from both ends. */
export const tidy = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const left = /^[\s–—-]*/.exec(words)?.[0].length ?? 0
  const right = trailing(words)
  return start + left < end - right ? { start: start + left, end: end - right } : { start, end }
}

const trailing = (words: string): number => {
  let count = 0
  while (count < words.length && /[\s;,]/.test(words[words.length - 1 - count] ?? '')) count++
  return count
}
