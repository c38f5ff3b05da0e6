import type { CountMark } from '../marks.ts'
import { countedThings } from './counted-thing.ts'
import { type ScannedChunk, spanOfTokens } from './scan.ts'

/** Makes the marks of one piece of text. */
export const marksOfChunk = (text: string, chunk: ScannedChunk): CountMark[] => {
  const things = countedThings(chunk)
  const spans = chunk.counts.map(({ reading }) =>
    spanOfTokens(chunk.tokens, reading.first, reading.next),
  )
  return chunk.counts.flatMap(({ reading, rule }, i) => {
    const span = spans[i]
    const thing = things[i]
    if (!span || !thing) return []
    const words = text.slice(span.start, span.end)
    const partOf = thing.whole === null ? undefined : spans[thing.whole]
    return {
      kind: 'count' as const,
      ...span,
      words,
      quantity: reading.quantity(words),
      measures: reading.measures,
      what: thing.what,
      population: thing.population,
      affected: thing.affected,
      ...(partOf ? { partOf } : {}),
      madeBy: { rule: rule.name, version: rule.version, reason: reading.reason },
    }
  })
}
