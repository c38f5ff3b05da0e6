import type { Named } from '../../domain/claim-content.ts'
import type { TextId } from '../../domain/ids.ts'
import { type Span, spanContains } from '../../domain/text-span.ts'
import type { ClaimFacts } from '../rows.ts'

/**
 * Where a name that a claim speaks of stands now. The passages of a claim are found again in a newer text
 * of its source; the offsets of names in it stay those of the text it was made in, and are led by the
 * passage they stand in. Where none leads, it is the place in the older text.
 */
export const placeNow = (
  { claim, textId, passages, lost }: ClaimFacts,
  { start, end, written }: Named,
): readonly [TextId, Span] => {
  const then = [claim.textId, { start, end }] as const
  if (textId === claim.textId || lost > 0) return then
  for (const [n, was] of claim.passages.entries()) {
    const now = passages[n]
    if (!now || !spanContains(was.position, { start, end })) continue
    const at = placeWithin(now.quote.exact, written, start - was.position.start)
    if (at === null) continue
    const from = now.position.start + at
    return [now.textId, { start: from, end: from + written.length }]
  }
  return then
}

/** At the same offset, or at the only place there is: white space may have changed. */
const placeWithin = (words: string, written: string, offset: number): number | null => {
  if (words.startsWith(written, offset)) return offset
  const first = words.indexOf(written)
  return first >= 0 && first === words.lastIndexOf(written) ? first : null
}
