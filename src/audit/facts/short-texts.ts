import type { AuditContext } from '../context.ts'
import type { TextView } from '../words/text-view.ts'

/** What one text tells of something, in order. */
export interface OfText<T> {
  readonly view: TextView
  readonly told: readonly T[]
}

/** A text of so few sentences tells of one event. */
const SHORT_TEXT = 16

const isShortText = (view: TextView, mostSentences = SHORT_TEXT): boolean =>
  view.sentences.length <= mostSentences

/** What is told by text, of texts short enough to tell of one event. */
export const byShortText = <T extends { readonly view: TextView }>(
  all: readonly T[],
  mostSentences = SHORT_TEXT,
): OfText<T>[] =>
  [...Map.groupBy(all, (t) => t.view)]
    .filter(([view]) => isShortText(view, mostSentences))
    .map(([view, told]) => ({ view, told }))

/**
 * The same material, of short texts alone: what is worked out of it only to be set beside another short
 * text is not worked out of long ones.
 */
export const ofShortTexts = (context: AuditContext): AuditContext => {
  const isShort = ({ view }: { readonly view: TextView }): boolean => isShortText(view)
  return {
    ...context,
    views: new Map([...context.views].filter(([, view]) => isShortText(view))),
    counts: context.counts.filter(isShort),
    dated: context.dated.filter(isShort),
    dates: context.dates.filter(isShort),
  }
}
