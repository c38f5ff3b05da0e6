import type { Span } from '../../domain/text-span.ts'
import type { CountMark } from '../marks.ts'

const FARTHEST = 60

/** The number with the noun that says what it counts, where that follows near by. */
export const spanOfCount = (text: string, mark: CountMark): Span => {
  const noun = mark.what ?? mark.population
  if (noun === null || noun === '') return { start: mark.start, end: mark.end }
  const after = text.slice(mark.end, mark.end + FARTHEST + noun.length)
  const at = after.indexOf(noun)
  const crossed = at > 0 && /\d|[.;]/.test(after.slice(0, at))
  return { start: mark.start, end: at < 0 || crossed ? mark.end : mark.end + at + noun.length }
}
