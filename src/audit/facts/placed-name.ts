import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditedMention, AuditMaterial } from '../material.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A name where it stands in a text. */
export interface PlacedName {
  readonly of: AuditedMention['of']
  readonly view: TextView
  readonly span: Span
  readonly sentence: Sentence
  readonly written: string
  /** The base form where the reading found one, else the name as written. */
  readonly name: string
}

export const placedNames = (
  material: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): PlacedName[] =>
  (material.mentions ?? [])
    .flatMap(({ textId, of, written, base, start, end }) => {
      const view = views.get(textId)
      if (!view || end > view.text.body.length) return []
      const sentence = view.sentenceAt(start)
      return [{ of, view, span: { start, end }, sentence, written, name: base ?? written }]
    })
    .sort((a, b) => a.view.order - b.view.order || a.span.start - b.span.start)
