import type { Span } from '../../domain/text-span.ts'

/** The clause in which a stretch of words stands, with those words; `edge` is what parts clauses. */
export const clauseAround = (words: string, { start, end }: Span, edge: RegExp): string => {
  const before = words.slice(0, start).split(edge).at(-1) ?? ''
  const after = words.slice(end).split(edge)[0] ?? ''
  return `${before}${words.slice(start, end)}${after}`
}

/** The clauses of words that `edge` (a pattern with the flag g) parts, with their places in them. */
export const clausesIn = (words: string, edge: RegExp): Span[] => {
  const clauses: Span[] = []
  let start = 0
  for (const { index, 0: between } of words.matchAll(edge)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + between.length
  }
  return words.length > start ? [...clauses, { start, end: words.length }] : clauses
}

/** "Loss of life: seven", "Huts affected: nineteen": the heading says of what the number is. */
const HEADING = /(?:^|[\n.;])([^.;:\n]{3,60}):\s*$/u

/** The heading that the words end with, if they do. */
export const headingBefore = (words: string): string | undefined => HEADING.exec(words)?.[1]
