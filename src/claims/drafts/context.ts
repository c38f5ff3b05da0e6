import type { Named } from '../../domain/claim-content.ts'
import { type Span, spanContains } from '../../domain/text-span.ts'

/** The text a draft speaks about, and the passages it is pinned to. */
export interface DraftContext {
  readonly text: string
  /** In order of importance; the first is the one to show. */
  readonly spans: readonly Span[]
}

/** Where `written` stands: in a passage, else nearest to the first passage, else nowhere. */
export const locate = ({ text, spans }: DraftContext, written: string): Span | null => {
  if (written === '') return null
  for (const { start, end } of spans) {
    const at = text.slice(start, end).indexOf(written)
    if (at >= 0) return { start: start + at, end: start + at + written.length }
  }
  const near = spans[0]?.start ?? 0
  const after = text.indexOf(written, near)
  const before = text.lastIndexOf(written, near)
  const at = after < 0 || (before >= 0 && near - before < after - near) ? before : after
  return at < 0 ? null : { start: at, end: at + written.length }
}

/** A name put at its place in the text, or the sentence that says why it can't be. */
export const placeName = (
  context: DraftContext,
  name: Omit<Named, 'start' | 'end'> & Partial<Span>,
): Named | { readonly problem: string } => {
  const { start, end, ...rest } = name
  if (start === undefined && end === undefined) {
    const found = locate(context, name.written)
    return found
      ? { ...rest, ...found }
      : { problem: `The text does not contain “${name.written}”.` }
  }
  if (start === undefined || end === undefined)
    return { problem: 'A position needs both start and end.' }
  const whole = { start: 0, end: context.text.length }
  const there = spanContains(whole, { start, end }) ? context.text.slice(start, end) : ''
  return there === name.written
    ? { ...rest, start, end }
    : { problem: `At ${start} to ${end} the text says “${there}”, not “${name.written}”.` }
}
