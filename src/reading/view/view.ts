import type { Span } from '../../domain/text-span.ts'
import type { Paragraph } from '../analysis/paragraph.ts'
import type { Sentence } from '../analysis/sentences.ts'
import type { ArticleMark, CountMark, DateMark, NameMark } from '../marks.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { clausesOf } from './clauses.ts'
import { type Predicate, predicatesIn } from './predicates.ts'
import { type Scripts, scriptsIn } from './scripts.ts'

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
  /** The first four letters of every word: by them a rule sees that it has nothing to read. */
  readonly stems: ReadonlySet<string>
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
      stems: stemsOf(tokens, sentence),
      scripts: scriptsIn(text, sentence),
    }))
  }
}

const STEM = 4

const stemsOf = (tokens: readonly Token[], sentence: Sentence): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (let i = sentence.first; i < sentence.next; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'word') stems.add(token.lower.slice(0, STEM))
  }
  return stems
}

/** True when some word of the sentence begins like one of these; four letters at most, lowercase. */
export const hasStem = (view: View, stems: readonly string[]): boolean => {
  if (stems.length < view.stems.size) return stems.some((stem) => view.stems.has(stem))
  let list = listed.get(stems)
  if (!list) {
    list = new Set(stems)
    listed.set(stems, list)
  }
  for (const stem of view.stems) if (list.has(stem)) return true
  return false
}

/** A sentence has fewer stems than long lists: there, its own are looked up. */
const listed = new WeakMap<readonly string[], ReadonlySet<string>>()

/** For `hasStem`: a list written with spaces. */
export const stemList = (list: string): readonly string[] =>
  list.split(/\s+/).map((word) => word.slice(0, STEM).replaceAll('ё', 'е'))

export const tokenOf = (view: View, index: number): Token => tokenAt(view.tokens, index)

/** The words of a view's token range, as they stand. */
export const wordsBetween = (view: View, start: number, end: number): string =>
  view.text.slice(start, end)

/** The clause a position lies in; the whole sentence when none does. */
export const clauseAt = (view: View, position: number): Span =>
  view.clauses.find((c) => c.start <= position && position < c.end) ?? view
