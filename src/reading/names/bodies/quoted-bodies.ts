import { isBodyHead, isBodyHeadRu, isQualifiedHead, isQualifier } from '../../lexicon/body-words.ts'
import { isCapitalised, isCyrillic, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { putBody, quotedBody } from './body-rules.ts'
import { afterQuotedName } from './quotes.ts'

const MEDIUM =
  /^(?:newspaper|magazine|portal|site|website|outlet|channel|agency|radio|company|school|movement|party|ngo|издани[еяюи]м?|газет[аыеу]|журнал[аеу]?|портал[аеу]?|сайт[аеу]?|телеканал[аеу]?|канал[аеу]?|радио|компани[яиюе]й?|движени[еяю]м?|тоо|ао|оо|оф|нпо|паблик[аеу]?)$/

const isHead = (token: Token): boolean =>
  token.kind === 'word' &&
  (MEDIUM.test(token.lower) ||
    (isCyrillic(token)
      ? isBodyHeadRu(token.lower)
      : isBodyHead(token.lower) || isQualifiedHead(token.lower)))

const SAYS =
  /^(?:рассказал[аио]?|рассказыва(?:ет|л|ла|ли|ло)|сообщ(?:ил|ила|или|ило|ает|ал|ала|али|ало)|пиш(?:ет|ут)|написал[аио]?|опубликовал[аио]?|публик(?:ует|овала)|заявил[аио]?|выяснил[аио]?|поговорил[аио]?|reported|reports|wrote|writes|published|said|says|learned|found)$/

/** At most four words; in English each with a capital: «Вести Орло», “Orlo News”. */
const isNameLike = (words: readonly Token[]): boolean =>
  words.length <= 4 && words.every((w) => w.kind !== 'word' || isCapitalised(w) || isCyrillic(w))

/** Modifiers before the noun: "private charitable foundation «X»". */
const startOf = (board: Board, head: number): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first > 0 && isFree(board, first - 1)) {
    const token = tokenAt(tokens, first - 1)
    const hyphened = /^[-‐‑]$/.test(token.text) && token.glued
    if (hyphened && isCapitalised(tokenAt(tokens, first - 2))) first -= 2
    else if (
      token.kind === 'word' &&
      (isQualifier(token.lower) || (isCapitalised(token) && !/^(?:the|a|an|in)$/.test(token.lower)))
    )
      first--
    else break
  }
  return first
}

/** Bodies whose name stands in quotation marks; the quoted name is known from then on. */
export const findQuotedBodies = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; i++) {
    const next = afterQuotedName(board, i)
    if (next === null || !isFree(board, i)) continue
    const head = tokenAt(tokens, i - 1)
    const says = SAYS.test(tokenAt(tokens, next).lower) && isNameLike(tokens.slice(i + 1, next - 1))
    const inner = board.paragraph.text.slice(
      tokenAt(tokens, i + 1).start,
      tokenAt(tokens, next - 2).end,
    )
    if (isHead(head)) {
      putBody(
        board,
        quotedBody,
        startOf(board, i - 1),
        next,
        head.lower,
        `“${head.text}” stands before the quoted name`,
      )
      known.bodies.set(inner, inner)
    } else if (says || known.bodies.has(inner)) {
      putBody(
        board,
        quotedBody,
        i,
        next,
        null,
        says ? 'The quoted name is said to report' : 'The text elsewhere names it as a body',
      )
      known.bodies.set(inner, inner)
    }
    i = next - 1
  }
}
