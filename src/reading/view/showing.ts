import type { Span } from '../../domain/text-span.ts'
import { clauseAt, type View } from './view.ts'

const LEANS_BACK =
  /^(?:who|which|whose|that|where|and|but|while|as|because|after|before|котор\p{L}+|где|и|а|но)(?!\p{L})/iu
const LONGEST = 260

/** Without blanks and list dashes at its ends. */
export const trimmed = (view: View, start: number, end: number): Span => {
  const words = view.text.slice(start, end)
  const left = /^[\s–—]*/.exec(words)?.[0].length ?? 0
  return { start: start + left, end: start + words.trimEnd().length }
}

/**
 * The words to show for something said at a position: its clause, and the clause before where it
 * begins with "who", "and" and the like, as long as that stays short.
 */
export const shownAt = (view: View, position: number, until = position): Span => {
  const last = clauseAt(view, until)
  let first = clauseAt(view, position)
  for (let steps = 0; steps < 2; steps++) {
    const words = view.text.slice(first.start, first.end).trimStart()
    const before = view.clauses.find((c) => c.end === first.start)
    if (!before || !LEANS_BACK.test(words) || last.end - before.start > LONGEST) break
    first = before
  }
  return trimmed(view, first.start, Math.max(first.end, last.end))
}
