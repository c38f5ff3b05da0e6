import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import { sentenceSpans } from '../../texts/sentence-spans.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { TextBodies } from '../text-bodies.ts'
import { printsOf, shinglesOf } from './sentence-print.ts'

/** A sentence that is long enough to be known again, with its sketch. */
export interface PrintedSentence extends Span {
  readonly prints: readonly number[]
}

/** Sketches of a text's sentences, in order of position. Pure. */
export const sentencesOf = (body: string): readonly PrintedSentence[] => {
  const sentences: PrintedSentence[] = []
  for (const { start, end } of sentenceSpans(body)) {
    const prints = printsOf(shinglesOf(body.slice(start, end)))
    if (prints.length > 0) sentences.push({ start, end, prints })
  }
  return sentences
}

/** Sentences kept in memory at most; beyond, all are made anew. */
const MOST_KEPT = 500_000

interface Kept {
  readonly texts: Map<TextId, readonly PrintedSentence[]>
  sentences: number
}

/** Texts never change, so their sketches are made once while the workspace is open. */
const kept = new WeakMap<TextBodies, Kept>()

/** The sketches of a text's sentences; none when there is no such text. */
export const textPrints = async (
  { db, bodies }: ReadFrom,
  textId: TextId,
): Promise<readonly PrintedSentence[]> => {
  const mine = kept.get(bodies) ?? { texts: new Map(), sentences: 0 }
  kept.set(bodies, mine)
  const known = mine.texts.get(textId)
  if (known) return known
  const sentences = sentencesOf((await bodies.body(db, textId)) ?? '')
  if (mine.sentences + sentences.length > MOST_KEPT) {
    mine.texts.clear()
    mine.sentences = 0
  }
  mine.texts.set(textId, sentences)
  mine.sentences += sentences.length
  return sentences
}
