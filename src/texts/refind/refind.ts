import type { TextId } from '../../domain/ids.ts'
import type { Passage, PinProof } from '../../domain/passage.ts'
import { makePassage } from '../make-passage.ts'
import type { Candidate } from './context.ts'
import { atExactPosition } from './exact-position.ts'
import { byExactQuote } from './exact-quote.ts'
import { foldedAround, foldWords } from './folded-text.ts'
import { byQuoteInContext } from './quote-in-context.ts'

/** Finds the passages of one text in another, one after the other. */
export type Refinder = (passage: Passage) => PinProof

export interface RefinderOptions {
  /** Length of the text the pins were made in: after one insertion, all pins behind it moved alike. */
  readonly oldLength?: number
}

/**
 * Looks for passages in a text: at the position, by the exact words, by the words in context; the
 * first way that answers counts. Passages in the order of the text are found fastest, since each
 * begins where the one before it moved to. What can't be told is lost, never guessed.
 */
export const refinder = (
  text: string,
  textId: TextId,
  { oldLength = text.length }: RefinderOptions = {},
): Refinder => {
  const grown = text.length - oldLength
  let shift = 0
  const folded = foldedAround(text)

  const moved = (passage: Passage, by: 'exact' | 'quote', found: Candidate): PinProof => {
    const now = makePassage(text, textId, found)
    // Proved again against the stored words, whichever way found it.
    const same =
      by === 'exact'
        ? now.quote.exact === passage.quote.exact
        : foldWords(now.quote.exact) === foldWords(passage.quote.exact)
    if (!same) return { is: 'lost', passage }
    shift = now.position.start - passage.position.start
    return { is: 'moved', by, passage: now }
  }

  const exactly = (passage: Passage): Candidate | 'too-many' | null => {
    for (const by of new Set([0, shift, grown])) {
      const found = atExactPosition(text, passage, by)
      if (found) return found
    }
    return byExactQuote(text, passage)
  }

  return (passage) => {
    const exact = exactly(passage)
    if (exact === 'too-many') return { is: 'lost', passage }
    if (exact) {
      const still = textId === passage.textId && exact.start === passage.position.start
      return still ? { is: 'proved' } : moved(passage, 'exact', exact)
    }
    const quoted = byQuoteInContext(folded(passage.position.start + shift), passage)
    return quoted ? moved(passage, 'quote', quoted) : { is: 'lost', passage }
  }
}

/** Looks for one passage in a text. For many passages, make one `refinder`. */
export const refind = (text: string, textId: TextId, passage: Passage): PinProof =>
  refinder(text, textId)(passage)
