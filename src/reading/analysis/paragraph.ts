import type { Span } from '../../domain/text-span.ts'
import { type Token, tokenize } from '../tokens/token.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** One paragraph with what every rule looks at, computed once. Offsets are into the whole text. */
export interface Paragraph extends Span {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const paragraph = (text: string, { start, end }: Span): Paragraph => {
  const tokens = tokenize(text.slice(start, end), start)
  return { text, start, end, tokens, sentences: sentencesOf(tokens) }
}

/** Texts up to this length keep their tokens between passes; longer ones are cut into tokens anew. */
const KEPT_LENGTH = 500_000

/** The paragraphs of a text, as often as they are asked for, in memory that does not grow with it. */
export const analyse = (text: string): (() => Iterable<Paragraph>) => {
  if (text.length > KEPT_LENGTH) return () => fresh(text)
  const kept = [...fresh(text)]
  return () => kept
}

function* fresh(text: string): Generator<Paragraph> {
  for (const span of paragraphsOf(text)) yield paragraph(text, span)
}
