import type { Passage } from '../../domain/passage.ts'
import type { Candidate } from './context.ts'

/**
 * The first way: the same words, with all of their kept context, stand at the old position or at the
 * old position moved by `shift` (as far as the pin before this one moved).
 */
export const atExactPosition = (
  text: string,
  { position, quote }: Passage,
  shift: number,
): Candidate | null => {
  const start = position.start + shift
  const from = start - quote.prefix.length
  const end = start + quote.exact.length
  if (from < 0 || quote.exact.length === 0 || end + quote.suffix.length > text.length) return null
  const stands =
    text.startsWith(quote.prefix, from) &&
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.suffix, end)
  return stands ? { start, end } : null
}
