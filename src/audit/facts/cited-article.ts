import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditMaterial } from '../material.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** An article of law where a text cites it. */
export interface CitedArticle {
  readonly view: TextView
  readonly span: Span
  readonly sentence: Sentence
  /** "285", "31(a)(iii)". */
  readonly article: string
  readonly law: string | null
}

/** In order of text and place. */
export const citedArticles = (
  material: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): CitedArticle[] =>
  (material.articles ?? [])
    .flatMap(({ textId, article, law, start, end }) => {
      const view = views.get(textId)
      if (!view || end > view.text.body.length) return []
      return [{ view, span: { start, end }, sentence: view.sentenceAt(start), article, law }]
    })
    .sort((a, b) => a.view.order - b.view.order || a.span.start - b.span.start)
