import type { Sentence } from '../../analysis/sentences.ts'
import { isPlainHead, isQualifiedHead, isQualifier } from '../../lexicon/body-words.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isPlaceType } from '../../lexicon/place-types.ts'
import { isCapitalised, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { bare, looksLikeName } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { plainBody } from './body-rules.ts'

const SENTENCE_WORDS =
  /^(?:the|in|at|on|by|this|that|these|those|some|many|all|when|if|as|after|before|but|and|for|from|our|their|no|neither|during|while|also|then|later|other|most|although)$/

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/

const saysWhich = (token: Token, atStart: boolean): boolean => {
  if (token.kind !== 'word' || CALENDAR.test(token.lower)) return false
  if (isQualifier(token.lower) || isEthnonym(token.lower) || isGazetteerPlace(token.lower))
    return true
  return !atStart && looksLikeName(token) && !SENTENCE_WORDS.test(token.lower)
}

const wordsBefore = (board: Board, head: number, sentence: Sentence): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first > sentence.first && isFree(board, first - 1)) {
    const token = tokenAt(tokens, first - 1)
    if (saysWhich(token, first - 1 === sentence.first)) first--
    else if (
      /^(?:and|or)$/.test(token.lower) &&
      saysWhich(tokenAt(tokens, first - 2), false) &&
      isQualifier(tokenAt(tokens, first - 2).lower) &&
      isQualifier(tokenAt(tokens, first).lower)
    )
      first -= 2
    else if (
      /^[-‐‑]$/.test(token.text) &&
      token.glued &&
      saysWhich(tokenAt(tokens, first - 2), false)
    )
      first -= 2
    else break
  }
  return first
}

/** "of Kazakhstan", "of the Republic of X", "of the Besk region" after the noun. */
const wordsAfter = (board: Board, head: number, sentence: Sentence): number => {
  const { tokens } = board.paragraph
  let end = head + 1
  while (tokenAt(tokens, end).text === 'of') {
    let at = end + 1
    if (tokenAt(tokens, at).lower === 'the') at++
    const start = at
    while (at < sentence.next && isFree(board, at) && isCapitalised(tokenAt(tokens, at))) at++
    if (at === start) break
    end = isPlaceType(tokenAt(tokens, at).lower) ? at + 1 : at
  }
  return end
}

const HEADS = wordKind(
  (token) => token.kind === 'word' && (isPlainHead(bare(token)) || isQualifiedHead(bare(token))),
)

/** Bodies in small letters: police, the authorities of X, special units, human rights organisations. */
export const findPlainBodies = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, HEADS)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(board.paragraph, i)
    const lower = bare(token)
    const plain = isPlainHead(lower)
    if (isCapitalised(token) && (i !== sentence.first || isHeadingWord(board, i))) continue
    const first = wordsBefore(board, i, sentence)
    if (!plain && first === i) continue
    if (first === i && isInCourt(board, i, lower)) continue
    if (isModifier(board, i, lower) && !isPoliceOf(board, first, i)) continue
    const next = wordsAfter(board, i, sentence)
    putBody(board, plainBody, first, next, lower, `“${lower}” names the body by what it is`)
  }
}

/** "In court", "brought to court": where a case is heard, and no court of anywhere. */
const isInCourt = (board: Board, index: number, lower: string): boolean =>
  lower === 'court' &&
  /^(?:in|at|to|into|before|from|of|out|through)$/.test(
    tokenAt(board.paragraph.tokens, index - 1).lower,
  )

/** "COURT DIARY": two words in capitals open a heading. */
const isHeadingWord = (board: Board, index: number): boolean =>
  [index, index + 1].every((i) => /^\p{Lu}{2,}$/u.test(tokenAt(board.paragraph.tokens, i).text))

/** "Orlo police officer": the officer is of the police that a name tells apart. */
const isPoliceOf = (board: Board, first: number, head: number): boolean =>
  first < head &&
  isCapitalised(tokenAt(board.paragraph.tokens, first)) &&
  /^(?:officer|officers|spokesman|spokeswoman|chief|commissioner)$/.test(
    tokenAt(board.paragraph.tokens, head + 1).lower,
  )

/** "police car", "court hearing", "government buildings" name a thing, "police department" a larger body. */
const isModifier = (board: Board, index: number, lower: string): boolean => {
  const next = tokenAt(board.paragraph.tokens, index + 1)
  if (/^(?:military|prosecution|special)$/.test(lower)) {
    return (
      next.kind === 'word' &&
      !/^(?:were|was|is|are|has|have|had|hid|used|carried|said|and|of|to|that|who|which|by|in)$/.test(
        next.lower,
      )
    )
  }
  if (isQualifiedHead(next.lower)) return true
  return /^(?:car|cars|station|stations|officer|hearing|hearings|case|cases|building|buildings|post|posts|checkpoint|checkpoints|debate|debates|record|records|procedures?|proceedings|decision|session|room|raids?|custody|house|van|paper|papers|order|orders|martial)$/.test(
    next.lower,
  )
}
