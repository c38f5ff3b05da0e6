import type { Sentence } from '../../analysis/sentences.ts'
import { isBodyAbbreviation, isBodyHead } from '../../lexicon/body-words.ts'
import { isPlaceType } from '../../lexicon/place-types.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { bare, hyphenEnd } from '../name-words.ts'
import { wordKind, wordsOfSentence } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { namedBody } from './body-rules.ts'
import { findHeadingBodies } from './heading-bodies.ts'
import { capitalRunEnd, numberedEnd, ordinalStart } from './numbers.ts'
import { afterQuotedName, openingOf } from './quotes.ts'

/** Words that begin a sentence with a capital and never a body's name. */
const NO_OPENING =
  /^(?:the|a|an|in|on|at|of|by|for|from|to|and|but|or|if|as|this|that|these|those|his|her|its|our|their|when|while|after|before|during|since|according|many|some|all|most|several|three|under|with|both|each|every|any|no|another|however|moreover|then|article|criminal|code|code's|mr|mrs|ms|dr|president|later|also|one|two|four|five|only|even|although|though|because|not|it|he|she|they|we|i|you)$/

/** Words in small letters that may stand inside a name in capitals. */
const INNER = /^(?:of|on|for|against|in|to|the|and|all|de|du|des)$/
const MOST_INNER = 3

const isCapitalPart = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  return token.kind === 'word' && isCapitalised(token) && isFree(board, index)
}

/** "Workers' Forum": the sign of whose it is stands alone behind a plural. */
const isOwners = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const sign = tokenAt(tokens, index)
  return /^['’]$/.test(sign.text) && sign.glued && /s$/.test(tokenAt(tokens, index - 1).text)
}

/** The first token of the capitals in a row that end at `index`. */
const capitalsStart = (board: Board, index: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = index
  while (first - 1 >= floor) {
    const before = tokenAt(tokens, first - 1)
    if (
      /^[-‐‑]$/.test(before.text) &&
      before.glued &&
      tokenAt(tokens, first).glued &&
      isCapitalPart(board, first - 2)
    ) {
      first -= 2
    } else if (isOwners(board, first - 1) && isCapitalPart(board, first - 2)) {
      first -= 2
    } else if (isCapitalPart(board, first - 1) && !tokenAt(tokens, first).lineStart) {
      first--
    } else break
  }
  while (first < index && NO_OPENING.test(tokenAt(tokens, first).lower)) first++
  return first
}

/** Index after the capitals from `index` on, with the small words that join them. */
const capitalsEnd = (board: Board, index: number, ceiling: number): number => {
  const { tokens } = board.paragraph
  let end = hyphenEnd(tokens, index + 1)
  for (;;) {
    let at = end
    let small = 0
    while (
      at < ceiling &&
      small < MOST_INNER &&
      INNER.test(tokenAt(tokens, at).text) &&
      !tokenAt(tokens, at).lineStart
    ) {
      at++
      small++
    }
    // "and" alone joins two names as often as it stands within one.
    const onlyAnd = tokens.slice(end, at).some((t) => t.text === 'and')
    if (at >= ceiling || !isCapitalPart(board, at) || tokenAt(tokens, at).lineStart) return end
    // "the Daily Herald on Friday": the day belongs to the sentence.
    if (at > end && CALENDAR.test(tokenAt(tokens, at).text)) return end
    if (onlyAnd && !joinsInside(board, index, at, ceiling)) return end
    if (small > 0 && tokenAt(tokens, at).text.length < 2) return end
    end = hyphenEnd(tokens, at + 1)
    if (/['’]s$/.test(tokenAt(tokens, at).text) && !isCapitalPart(board, end)) return end
  }
}

const CALENDAR =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Within a tail "on X and Y": true when a small word came before and what follows is no body itself. */
const joinsInside = (board: Board, from: number, at: number, ceiling: number): boolean => {
  const { tokens } = board.paragraph
  let hadSmall = false
  for (let i = from; i < at - 1; i++)
    if (/^(?:of|on|for|against)$/.test(tokenAt(tokens, i).text)) hadSmall = true
  for (let i = at; i < Math.min(at + 3, ceiling); i++) {
    if (isBodyHead(tokenAt(tokens, i).lower) || isBodyAbbreviation(tokenAt(tokens, i).text))
      return false
  }
  return hadSmall
}

const hasHead = (board: Board, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (isCapitalised(token) && (isBodyHead(token.lower) || isBodyHead(bare(token)))) return true
  }
  return false
}

/** "COURT DIARY": a line all in capitals is a heading. */
const isHeading = (board: Board, sentence: Sentence): boolean => {
  const { tokens } = board.paragraph
  let capitals = 0
  for (let i = sentence.first; i < sentence.next; i++) {
    const { kind, text } = tokenAt(tokens, i)
    if (kind !== 'word' || text.length < 2) continue
    if (/\p{Ll}/u.test(text)) return false
    if (text.length > 4) capitals++
  }
  return capitals > 0
}

/** Names in capitals that hold the noun of a body: "UN Committee on …", "Open Road Group". */
export const findNamedBodies = (board: Board): void => {
  for (const sentence of board.paragraph.sentences) {
    const heading =
      sentence.titleCase && tokenAt(board.paragraph.tokens, sentence.next - 1).text !== '.'
    if (heading || isHeading(board, sentence)) findHeadingBodies(board, sentence)
    else inSentence(board, sentence)
  }
}

const SUBJECT_WORD =
  /^(?:issues|rights|affairs|violence|discrimination|minorities|treatment|forms|defenders)$/

/** "Special Rapporteur on torture": what a mandate is about may be written small. */
const smallTail = (board: Board, next: number, head: string): number => {
  const { tokens } = board.paragraph
  if (!/^(?:rapporteur|committee|commissioner|group|expert)$/.test(head)) return next
  if (
    !/^(?:on|against)$/.test(tokenAt(tokens, next).text) ||
    tokenAt(tokens, next + 1).kind !== 'word'
  )
    return next
  if (tokenAt(tokens, next + 1).text === 'the') return withWhat(board, next + 3)
  return SUBJECT_WORD.test(tokenAt(tokens, next + 2).lower) ? next + 3 : next + 2
}

/** "on the right to health": what the noun is of, or to. */
const withWhat = (board: Board, next: number): number => {
  const { tokens } = board.paragraph
  return /^(?:to|of)$/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).kind === 'word'
    ? next + 2
    : next
}

/** "… of the Besk region": the word for the kind of place belongs to the name. */
const hasTail = (board: Board, head: number, next: number): boolean =>
  board.paragraph.tokens.slice(head, next).some((t) => t.text === 'of')

/** "Hospital No. 4 of Besk", "Light Infantry Battalion 87": the number belongs to the name. */
const withNumber = (board: Board, head: number, next: number, ceiling: number): number => {
  const { tokens } = board.paragraph
  const sign = /^No$/.test(tokenAt(tokens, next - 1).text) ? next - 1 : next
  let end = numberedEnd(board, sign)
  if (end === sign) {
    const number = tokenAt(tokens, next)
    const counted = COUNTED.test(tokenAt(tokens, next - 1).lower) && /^\d{1,4}$/.test(number.text)
    const free = !number.lineStart && next < ceiling && next > head
    end = counted && free ? next + 1 : next
    return end
  }
  if (tokenAt(tokens, end).text !== 'of') return end
  const past = capitalRunEnd(board, end + 1, ceiling)
  return past > end + 1 ? past : end
}

const COUNTED = /^(?:battalion|brigade|regiment|division|school|hospital|squadron|corps|clinic)$/

/** "District Commissioner": an official, and no body. */
const isOfficial = (board: Board, head: number): boolean =>
  /^commissioner$/.test(tokenAt(board.paragraph.tokens, head).lower) &&
  /^(?:district|county|resident|regional|provincial|police|divisional|deputy|assistant|sub-county)$/.test(
    tokenAt(board.paragraph.tokens, head - 1).lower,
  )

const HEADS = wordKind(
  (token) =>
    token.kind === 'word' &&
    isCapitalised(token) &&
    (isBodyHead(token.lower) || isBodyHead(bare(token))),
)

const inSentence = (board: Board, sentence: Sentence): void => {
  const { tokens } = board.paragraph
  let from = 0
  for (const i of wordsOfSentence(board.paragraph, HEADS, sentence)) {
    if (i < from || !isFree(board, i)) continue
    const token = tokenAt(tokens, i)
    const first = ordinalStart(board, capitalsStart(board, i, sentence.first), sentence.first)
    let next = withNumber(board, i, capitalsEnd(board, i, sentence.next), sentence.next)
    if (openingOf(board, next) === null) {
      const small = tokenAt(tokens, next)
      if (isBodyHead(small.lower) && !isCapitalised(small)) next++
    }
    if (hasTail(board, i, next) && isPlaceType(tokenAt(tokens, next).lower)) next++
    next = smallTail(board, next, token.lower)
    next = afterQuotedName(board, next) ?? next
    if (next - first > 1 && hasHead(board, first, next) && !isOfficial(board, i)) {
      putBody(
        board,
        namedBody,
        first,
        next,
        token.lower,
        `“${token.text}” stands in a name in capitals`,
      )
    }
    from = next
  }
}
