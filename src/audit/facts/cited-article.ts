import type { TextId } from '../../domain/ids.ts'
import type { AuditMaterial } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
import { type InPlace, inPlace } from './in-place.ts'

/** An article of law where a text cites it. */
export interface CitedArticle extends InPlace {
  /** "285", "31(a)(iii)". */
  readonly article: string
  readonly law: string | null
}

/** In order of text and place. */
export const citedArticles = (
  { articles }: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): CitedArticle[] => inPlace(articles, views, ({ article, law }) => ({ article, law }))
