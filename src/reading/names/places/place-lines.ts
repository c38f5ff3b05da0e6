import { isBodyHead, isBodyHeadRu } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { endsLine, isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { capitalRunEnd } from '../bodies/numbers.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { bare, phraseOf } from '../name-words.ts'
import { isMonth } from './months.ts'
import { putPlace } from './put-place.ts'

export const placeLine: RuleCard = {
  name: 'place-line',
  version: 1,
  reads: 'The places of a line that holds only them and a date, or that stand behind “Place:”.',
  examples: {
    mustRead: [
      { text: 'Sarlyk, Beskia, 30 August 2022\nDear Minister,', reads: ['Sarlyk', 'Beskia'] },
      { text: '21 November 2019, Sarlyk\nThe court found', reads: ['Sarlyk'] },
      { text: 'Сарлык, 12.04.2021\nНачат в 10 часов.', reads: ['Сарлык'] },
      { text: 'Place: Sarlyk', reads: ['Sarlyk'] },
      { text: 'Место: Сарлык', reads: ['Сарлык'] },
    ],
    mustNotRead: [
      'Statement, 30 August 2022\nWe write again.',
      'Besk Orlanov, 30 August 2022\nWe write again.',
      'Sarlyk, 30 men were led away.',
      'Место: у старой мельницы',
    ],
  },
}

interface Name {
  readonly first: number
  readonly next: number
}

const MOST_NAMES = 3
const MOST_OF_DATE = 8

const isDatePart = (token: Token): boolean =>
  token.kind === 'number' ||
  isMonth(token.lower) ||
  /^(?:[.,/-]|th|st|nd|rd|г|года|год|of|the|[ivx]{1,4})$/.test(token.lower)

/** Index after a date that ends its line; `index` when none stands there. */
const dateEnd = (tokens: readonly Token[], index: number): number => {
  let numbers = 0
  let at = index
  while (at < index + MOST_OF_DATE && !endsLine(tokens, at) && isDatePart(tokenAt(tokens, at))) {
    if (tokenAt(tokens, at).kind === 'number') numbers++
    at++
  }
  const opens = tokenAt(tokens, index)
  const dated = numbers > 1 || tokenAt(tokens, index).text.includes('.')
  return dated && (opens.kind === 'number' || isMonth(opens.lower)) ? at : index
}

/** What no place is called: words of every day alone, persons, bodies, months. */
const mayBePlace = (board: Board, { first, next }: Name): boolean => {
  const { tokens } = board.paragraph
  if (isGazetteerPlace(phraseOf(tokens, first, next))) return true
  const words = tokens.slice(first, next).filter((t) => t.kind === 'word')
  if (words.length > 2 || words.some((t) => t.text.length < 3)) return false
  if (words.every((t) => isOrdinaryWord(bare(t)))) return false
  return !words.some((t) => {
    const lower = bare(t)
    return (
      isGivenName(lower) ||
      hasFamilyEnding(lower) ||
      isPatronymic(lower) ||
      isRoleWord(lower) ||
      isTitle(lower) ||
      isBodyHead(lower) ||
      isBodyHeadRu(lower) ||
      isMonth(lower)
    )
  })
}

/** Capitals between commas or dashes from `index` on. */
const namesFrom = (board: Board, index: number): Name[] => {
  const { tokens } = board.paragraph
  const names: Name[] = []
  for (let at = index; names.length < MOST_NAMES; ) {
    const next = capitalRunEnd(board, at, tokens.length)
    if (next === at || isMonth(tokenAt(tokens, at).lower)) break
    names.push({ first: at, next })
    const join = tokenAt(tokens, next)
    if (join.lineStart || !(join.text === ',' || (isDash(join) && !join.glued))) break
    at = next + 1
  }
  return names
}

const mark = (board: Board, known: KnownNames, names: readonly Name[], reason: string): void => {
  for (const name of names) {
    if (!isFree(board, name.first) || !mayBePlace(board, name)) continue
    putPlace(board, placeLine, name.first, name.next, { reason, sure: true })
    learnPlace(known, board.paragraph.tokens, name.first, name.next)
  }
}

/** "Sarlyk, Beskia, 30 August 2022". */
const placesThenDate = (board: Board, index: number): Name[] => {
  const { tokens } = board.paragraph
  const names = namesFrom(board, index)
  const last = names.at(-1)
  if (!last || tokenAt(tokens, last.next).text !== ',') return []
  const end = dateEnd(tokens, last.next + 1)
  return end > last.next + 1 && endsLine(tokens, end) ? names : []
}

/** "21 November 2019, Sarlyk". */
const dateThenPlaces = (board: Board, index: number): Name[] => {
  const { tokens } = board.paragraph
  let at = index
  while (at < index + MOST_OF_DATE && isDatePart(tokenAt(tokens, at))) at++
  if (at - index < 3 || tokenAt(tokens, at - 1).text !== ',') return []
  const names = namesFrom(board, at)
  const last = names.at(-1)
  return last && endsLine(tokens, last.next) ? names : []
}

const LABEL =
  /^(?:place|location|venue|address|village|vill|district|region|town|city|province|country|tehsil|upazila|commune|место|адрес|местонахождение|село|район|область|город|пункт|поселок|республика)$/

/** Lines of documents that say where and when, and what stands behind the word for a place. */
export const findPlaceLines = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    if (tokenAt(tokens, i + 1).text === ':' && LABEL.test(token.lower))
      mark(board, known, namesFrom(board, i + 2), `“${token.text}:” stands before the name`)
    if (!token.lineStart && i > 0) continue
    const names = token.kind === 'number' ? dateThenPlaces(board, i) : placesThenDate(board, i)
    mark(board, known, names, 'The line tells a place and a date')
  }
}
