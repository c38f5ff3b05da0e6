import type { Span } from '../../domain/text-span.ts'

/**
 * Cuts the words of a demand where a further demand begins: at a semicolon, and at an infinitive
 * or a further verb after "and" ("to stop … and to bring …").
 */
export const splitDemand = (text: string, { start, end }: Span): Span[] => {
  const words = text.slice(start, end)
  const cuts = [
    ...words.matchAll(
      /;\s*(?:and\s+|и\s+)?|,?\s(?:and|as well as)\s(?=to\s\p{Ll})|,?\sand\s(?=(?:must|should)\s)|,?\sи\s(?=\p{Ll}{3,}(?:ть|ти)\s)/giu,
    ),
  ]
  const parts: Span[] = []
  let from = 0
  for (const cut of cuts) {
    parts.push({ start: start + from, end: start + cut.index })
    from = cut.index + cut[0].length
  }
  parts.push({ start: start + from, end })
  return parts.filter((p) => p.end - p.start > 3)
}
