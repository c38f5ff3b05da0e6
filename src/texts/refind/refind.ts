import type { TextId } from '../../domain/ids.ts'
import type { Passage, PinProof } from '../../domain/passage.ts'
import { makePassage } from '../make-passage.ts'
import type { Candidate } from './context.ts'
import { atExactPosition } from './exact-position.ts'
import { byExactQuote } from './exact-quote.ts'
import { type FoldedText, foldText, foldWords } from './folded-text.ts'
import { byQuoteInContext } from './quote-in-context.ts'

/** Finds the passages of one text in another, one after the other. */
export type Refinder = (passage: Passage) => PinProof

/**
 * Looks for passages in a text: at the position, by the exact words, by the words in context; the
 * first way that answers counts. Passages in the order of the text are found fastest, since each
 * begins where the one before it moved to. What can't be told is lost, never guessed.
 */
export const refinder = (text: string, textId: TextId): Refinder => {
  let shift = 0
  let folded: FoldedText | null = null
  const foldedText = (): FoldedText => {
    folded ??= foldText(text)
    return folded
  }

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

  return (passage) => {
    const still = atExactPosition(text, passage, 0)
    if (still && textId === passage.textId) return { is: 'proved' }
    const exact = still ?? atExactPosition(text, passage, shift) ?? byExactQuote(text, passage)
    if (exact) return moved(passage, 'exact', exact)
    const quoted = byQuoteInContext(foldedText(), passage)
    return quoted ? moved(passage, 'quote', quoted) : { is: 'lost', passage }
  }
}

/** Looks for one passage in a text. For many passages, make one `refinder`. */
export const refind = (text: string, textId: TextId, passage: Passage): PinProof =>
  refinder(text, textId)(passage)
