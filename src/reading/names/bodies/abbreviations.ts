import { isLawAbbreviation } from '../../articles/laws.ts'
import { isBodyAbbreviation } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { standsForNoBody } from '../../lexicon/letters-of-no-body.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { looksLikeName } from '../name-words.ts'
import { CAPITAL_WORDS, wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { abbreviatedBody } from './body-rules.ts'
import { findLettersWithPlace } from './letters-with-place.ts'

const CAPITALS = /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}\p{Lu}{1,3})$/u
const DOMAIN_END =
  /^(?:kz|kg|uz|tj|tm|ru|com|org|net|info|media|news|eu|int|asia|today|su|ua|by|ge|am|az|io|press|live|report|online|fm|tv)$/i

const RUSSIAN_DOMAIN_END = /^(?:нет|рф|инфо|медиа|онлайн)$/

/** Letters that stand for a body: from the list, in brackets after a body, or learned so before. */
export const findAbbreviations = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  findLettersWithPlace(board)
  for (const i of wordsOf(board.paragraph, hasDomain(board) ? WORDS : CAPITAL_WORDS)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const domain = domainEnd(board, i)
    if (domain > i) {
      putBody(board, abbreviatedBody, i, domain, null, 'The name of a web medium')
      continue
    }
    if (!isCapitalised(token) || isLaw(board, i)) continue
    const bracketed = tokenAt(tokens, i - 1).text === '(' && tokenAt(tokens, i + 1).text === ')'
    if (bracketed && CAPITALS.test(token.text) && !standsForNoBody(token.text))
      inBrackets(board, known, i)
    else if (isBodyAbbreviation(token.text))
      putBody(board, abbreviatedBody, i, i + 1, null, 'A known abbreviation of a body')
    else if (known.bodies.has(token.text) && !isGivenName(token.lower))
      putBody(board, abbreviatedBody, i, i + 1, null, 'The text elsewhere names it as a body')
    else if (CAPITALS.test(token.text) && !standsForNoBody(token.text)) {
      letteredName(board, i)
      if (isFree(board, i) && !known.placeAbbreviations.has(token.text) && isLikelyBody(board, i))
        putBody(board, abbreviatedBody, i, i + 1, null, 'Letters that stand for a name')
    }
  }
}

/** Letters of a law: those that no body has, and those of both right behind the number of an article. */
const isLaw = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const { text } = tokenAt(tokens, index)
  if (!isLawAbbreviation(text)) return false
  if (!isBodyAbbreviation(text)) return true
  const at = tokenAt(tokens, index - 1)
  return (
    at.kind === 'number' ||
    at.text === ')' ||
    (at.text === ',' && BEHIND.test(numbered(board, index)))
  )
}

const BEHIND = /^(?:\d+|\))$/
const numbered = (board: Board, index: number): string =>
  tokenAt(board.paragraph.tokens, index - 2).text

/** Three to six capitals among words in small letters, with no number or hyphen at them. */
const isLikelyBody = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  if (!/^\p{Lu}{3,8}$/u.test(token.text) || isOrdinaryWord(token.lower)) return false
  if (
    /^[-–/№#]$/.test(tokenAt(tokens, index + 1).text) ||
    tokenAt(tokens, index + 1).kind === 'number'
  )
    return false
  if (/^[-–/]$/.test(tokenAt(tokens, index - 1).text) && token.glued) return false
  const around = [index - 2, index - 1, index + 1, index + 2].map((i) => tokenAt(tokens, i))
  return !around.some((t) => t.kind === 'word' && /^\p{Lu}{2,}$/u.test(t.text))
}

const inBrackets = (board: Board, known: KnownNames, index: number): void => {
  const { tokens } = board.paragraph
  const letters = tokenAt(tokens, index).text
  const before = board.takenBy[index - 2]
  if (before === 'body' || isBodyAbbreviation(letters)) {
    putBody(
      board,
      abbreviatedBody,
      index,
      index + 1,
      null,
      'Letters in brackets after the name of a body',
    )
    known.bodies.set(letters, letters)
  } else if (isCapitalised(tokenAt(tokens, index - 2))) {
    known.placeAbbreviations.add(letters)
  }
}

/** Unknown letters with a name after them: "ADC Memorial". */
const letteredName = (board: Board, index: number): void => {
  const { tokens } = board.paragraph
  const { text, lower } = tokenAt(tokens, index)
  // "TAKE NOTICE": words written large are no letters.
  if (text.length > 5 || !/^\p{Lu}+$/u.test(text) || isOrdinaryWord(lower)) return
  const next = tokenAt(tokens, index + 1)
  if (!looksLikeName(next) || !isFree(board, index + 1) || next.lineStart) return
  const lines = tokens.slice(Math.max(0, index - 3), index + 4).filter((t) => t.kind === 'word')
  if (lines.length > 1 && lines.every((t) => /^\p{Lu}+$/u.test(t.text))) return
  putBody(board, abbreviatedBody, index, index + 2, null, 'Letters with a name after them')
}

const WORDS = wordKind(({ kind }) => kind === 'word')
const DOMAIN_ENDS = wordKind(({ text }) => DOMAIN_END.test(text) || RUSSIAN_DOMAIN_END.test(text))

/** Few paragraphs name a web medium: then any word may begin its name. */
const hasDomain = ({ paragraph }: Board): boolean =>
  wordsOf(paragraph, DOMAIN_ENDS).some((end) => tokenAt(paragraph.tokens, end).glued)

/** «Гулагу.нет»: with a capital, for a full stop without a space is often a slip. */
const isRussianDomain = (board: Board, index: number, top: string): boolean =>
  RUSSIAN_DOMAIN_END.test(top) && isCapitalised(tokenAt(board.paragraph.tokens, index))

const MOST_JOINED = 6

/** Index after "word.kz"; `index` when none stands there. */
const domainEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let end = index + 1
  while (
    end - index < MOST_JOINED &&
    tokenAt(tokens, end).text === '-' &&
    tokenAt(tokens, end).glued &&
    tokenAt(tokens, end + 1).glued
  )
    end += 2
  const point = tokenAt(tokens, end)
  const top = tokenAt(tokens, end + 1)
  const is =
    point.text === '.' &&
    point.glued &&
    top.glued &&
    (DOMAIN_END.test(top.text) || isRussianDomain(board, index, top.text)) &&
    tokenAt(tokens, end - 1).text.length > 2
  return is ? end + 2 : index
}
