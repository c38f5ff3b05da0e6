import type { Span } from '../../domain/text-span.ts'
import type { Paragraph } from '../analysis/paragraph.ts'
import type { Sentence } from '../analysis/sentences.ts'
import type { ArticleMark, CountMark, DateMark, NameMark } from '../marks.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { clausesOf } from './clauses.ts'
import { type Predicate, predicatesIn } from './predicates.ts'
import { type Scripts, scriptsIn } from './scripts.ts'
import { type Words, wordsIn } from './word-openings.ts'

/** One sentence with all that was marked in it: what the rules of claims look at. */
export interface View extends Span {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly dates: readonly DateMark[]
  readonly counts: readonly CountMark[]
  readonly names: readonly NameMark[]
  readonly articles: readonly ArticleMark[]
  readonly predicates: readonly Predicate[]
  /** By how these begin a rule sees which of its patterns can fit. */
  readonly words: Words
  readonly scripts: Scripts
  /** Clauses as stretches of the text, in order, without gap. */
  readonly clauses: readonly Span[]
}

export interface Marks {
  readonly dates: readonly DateMark[]
  readonly counts: readonly CountMark[]
  readonly names: readonly NameMark[]
  readonly articles: readonly ArticleMark[]
}

/** Gives the marks that begin in a span, for spans that are asked in order of position. */
const inOrder = <T extends Span>(marks: readonly T[]): ((span: Span) => readonly T[]) => {
  let at = 0
  return (span) => {
    while (at < marks.length && (marks[at]?.start ?? 0) < span.start) at++
    const from = at
    while (at < marks.length && (marks[at]?.start ?? 0) < span.end) at++
    return marks.slice(from, at)
  }
}

/** Makes the views of a text, sentence by sentence in order. */
export const viewer = (
  text: string,
  marks: Omit<Marks, 'names'>,
): ((paragraph: Paragraph, names: readonly NameMark[]) => View[]) => {
  const dates = inOrder(marks.dates)
  const counts = inOrder(marks.counts)
  const articles = inOrder(marks.articles)
  return ({ tokens, sentences }, marked) => {
    const names = inOrder(marked)
    return sentences.map((sentence) => ({
      text,
      tokens,
      sentence,
      start: sentence.start,
      end: sentence.end,
      dates: dates(sentence),
      counts: counts(sentence),
      names: names(sentence),
      articles: articles(sentence),
      predicates: predicatesIn(text, tokens, sentence.first, sentence.next),
      clauses: clausesOf(tokens, sentence),
      words: wordsIn(text, sentence),
      scripts: scriptsIn(text, sentence),
    }))
  }
}

export const tokenOf = (view: View, index: number): Token => tokenAt(view.tokens, index)

/** The words of a view's token range, as they stand. */
export const wordsBetween = (view: View, start: number, end: number): string =>
  view.text.slice(start, end)

/** The clause a position lies in; the whole sentence when none does. */
export const clauseAt = (view: View, position: number): Span =>
  view.clauses.find((c) => c.start <= position && position < c.end) ?? view
