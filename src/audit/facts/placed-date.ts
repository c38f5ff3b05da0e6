import type { DateValue } from '../../domain/dates.ts'
import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditMaterial } from '../material.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A date where it stands in a text. */
export interface PlacedDate {
  readonly view: TextView
  readonly date: DateValue
  readonly span: Span
  /** The sentence of the date words. */
  readonly sentence: Sentence
  /** Told by another date ("the next day", "last year"): it shares the errors of that one. */
  readonly relative: boolean
}

/** Every date that was read, in order of text and place. */
export const placedDates = (
  material: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): PlacedDate[] =>
  (material.dates ?? [])
    .flatMap(({ textId, date, relative, start, end }) => {
      const view = views.get(textId)
      if (!view || end > view.text.body.length) return []
      return [{ view, date, span: { start, end }, sentence: view.sentenceAt(start), relative }]
    })
    .sort((a, b) => a.view.order - b.view.order || a.span.start - b.span.start)
