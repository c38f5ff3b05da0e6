import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import { isSpeakerNoun } from '../../lexicon/speakers.ts'
import { isCyrillic, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { bare } from '../name-words.ts'

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|later|then|meanwhile|earlier|however|also)$/

/** A given name or the ending of a family name: more likely a person than a body. */
export const holdsPersonWord = (board: Board, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (token.kind !== 'word') continue
    const lower = bare(token)
    if (isGivenName(lower) && !(isOrdinaryWord(lower) && !isCyrillic(token))) return true
    if (hasFamilyEnding(lower) && !isOrdinaryWord(lower)) return true
  }
  return false
}

/** "Steppe Wire": two words or more, all of them ordinary ones, none for a person or a day. */
export const isMadeOfWords = (board: Board, first: number, next: number): boolean => {
  if (next - first < 2) return false
  for (let i = first; i < next; i++) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (token.kind !== 'word') continue
    const lower = bare(token)
    if (!isOrdinaryWord(lower) || /^\p{Lu}{2,}$/u.test(token.text)) return false
    if (isRoleWord(lower) || isTitle(lower) || isSpeakerNoun(lower) || CALENDAR.test(lower))
      return false
  }
  return !isEthnonym(bare(tokenAt(board.paragraph.tokens, next - 1)))
}

/** "AsiaLine", "OpenDoor": a capital within the word, as only made-up names have it. */
export const isJoinedName = (board: Board, first: number, next: number): boolean =>
  next - first === 1 &&
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(tokenAt(board.paragraph.tokens, first).text)
