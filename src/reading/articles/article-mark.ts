import type { ArticleMark } from '../marks.ts'
import { article } from './article-rules.ts'

/** What is found at one place, and the index after it. */
export interface Found {
  readonly marks: readonly ArticleMark[]
  readonly next: number
}

export const markOf = (
  start: number,
  words: string,
  number: string,
  parts: readonly string[],
  law: string | null,
): ArticleMark => ({
  kind: 'article',
  start,
  end: start + words.length,
  words,
  article: number + parts.map((part) => `(${part})`).join(''),
  law,
  madeBy: {
    rule: article.name,
    version: article.version,
    reason: law
      ? 'A number after “article”, with the law it belongs to'
      : 'A number after “article”',
  },
})
