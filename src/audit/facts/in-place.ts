import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** Where something stands in a text. */
export interface InPlace {
  readonly view: TextView
  readonly span: Span
  readonly sentence: Sentence
}

/** What was read, with the text and sentence it stands in, in order of text and place. */
export const inPlace = <T extends Span & { readonly textId: TextId }, P>(
  read: readonly T[] | undefined,
  views: ReadonlyMap<TextId, TextView>,
  tells: (one: T) => P,
): (P & InPlace)[] =>
  (read ?? [])
    .flatMap((one) => {
      const { textId, start, end } = one
      const view = views.get(textId)
      if (!view || end > view.text.body.length) return []
      return [{ ...tells(one), view, span: { start, end }, sentence: view.sentenceAt(start) }]
    })
    .sort((a, b) => a.view.order - b.view.order || a.span.start - b.span.start)
