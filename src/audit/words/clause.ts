import type { Span } from '../../domain/text-span.ts'

/** The clause in which a stretch of words stands, with those words; `edge` is what parts clauses. */
export const clauseAround = (words: string, { start, end }: Span, edge: RegExp): string => {
  const before = words.slice(0, start).split(edge).at(-1) ?? ''
  const after = words.slice(end).split(edge)[0] ?? ''
  return `${before}${words.slice(start, end)}${after}`
}

/** "Loss of life: seven", "Huts affected: nineteen": the heading says of what the number is. */
const HEADING = /(?:^|[\n.;])([^.;:\n]{3,60}):\s*$/u

/** The heading that the words end with, if they do. */
export const headingBefore = (words: string): string | undefined => HEADING.exec(words)?.[1]
