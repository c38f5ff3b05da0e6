import type { Span } from '../../domain/text-span.ts'
import { type Token, tokenize, tokenizeStretch } from '../tokens/token.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** One paragraph with what every rule looks at, computed once. Offsets are into the text at hand. */
export interface Paragraph extends Span {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const paragraph = (text: string, { start, end }: Span): Paragraph => {
  const tokens = tokenize(text.slice(start, end), start)
  return { text, start, end, tokens, sentences: sentencesOf(tokens) }
}

/** The paragraphs of a stretch of text, which is cut into tokens once for all that look at it. */
export const analyse = (text: string): readonly Paragraph[] => {
  tokenizeStretch(text)
  return Array.from(paragraphsOf(text), (span) => paragraph(text, span))
}
