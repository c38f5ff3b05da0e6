import type { Sentence } from '../../analysis/sentences.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import {
  isCapitalType,
  isPlaceType,
  isPlaceTypePlural,
  isStateType,
  opensPlaceName,
} from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { bare, isNameWord } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { placeNameEnd, placeNameStart } from './place-name.ts'
import { putPlace } from './put-place.ts'

export const typedPlace: RuleCard = {
  name: 'place-typed',
  version: 4,
  reads:
    'A name before or after a word such as village, district, region or city, and lists of them.',
  examples: {
    mustRead: [
      {
        text: 'In the villages of Besk, Orlo Tam and Vinter it was quiet.',
        reads: ['Besk', 'Orlo Tam', 'Vinter'],
      },
      {
        text: 'Houses burned in Besk district and the village Orlo.',
        reads: ['Besk district', 'Orlo'],
      },
      { text: 'the city of Besk', reads: ['Besk'] },
      { text: 'They fled to San Tamen de Orlo.', reads: ['San Tamen de Orlo'] },
      { text: 'Besk, Tamen and Orlo districts were cut off.', reads: ['Besk', 'Tamen', 'Orlo'] },
      { text: 'They live off Lunga Orlo Road.', reads: ['Lunga Orlo Road'] },
      { text: 'People of two hamlets, Sarlyk and Orlo, left.', reads: ['Sarlyk', 'Orlo'] },
      {
        text: 'Three villages were laid in ashes: Besk, Orlo Tam and Vinter.',
        reads: ['Besk', 'Orlo Tam', 'Vinter'],
      },
      { text: 'In the North West region it was quiet.', reads: ['North West region'] },
    ],
    mustNotRead: [
      'Regional police came to the village. Then they left.',
      'a Dungan village',
      'in an Orlian settlement',
      'The elders of three villages were seized: Besk, Orlo and Vinter.',
    ],
  },
}

const placed = (
  board: Board,
  known: KnownNames,
  first: number,
  next: number,
  name: readonly [number, number],
  role: string,
): void => {
  putPlace(board, typedPlace, first, next, {
    role,
    reason: `“${role}” stands beside the name`,
    sure: true,
  })
  learnPlace(known, board.paragraph.tokens, name[0], name[1])
}

/** `of` may be left out: "villages Besk and Orlo". Gives the index after what it has read. */
const namesAfter = (board: Board, known: KnownNames, sentence: Sentence, type: number): number => {
  const { tokens } = board.paragraph
  const role = tokenAt(tokens, type).lower
  let at = type + 1
  at = afterNaming(board, at, isPlaceTypePlural(role))
  if (tokenAt(tokens, at).lower === 'the') at++
  let read = type + 1
  while (at < sentence.next) {
    const end = Math.min(placeNameEnd(board, at), sentence.next)
    if (end === at || (at === type + 1 && isPersonName(board, at, end))) break
    if (!(read === type + 1 && isPlaceType(tokenAt(tokens, end).lower)))
      placed(board, known, at, end, [at, end], role)
    read = end
    if (!isPlaceTypePlural(role)) break
    at = afterSeparator(board, end)
    if (at === end) break
  }
  return read
}

/** Over "of", "called", and in the plural over what opens a list: "two hamlets, Besk and Orlo". */
const afterNaming = (board: Board, index: number, plural: boolean): number => {
  const { tokens } = board.paragraph
  const { text, lower } = tokenAt(tokens, index)
  if (/^(?:of|:|called|named)$/.test(lower)) return index + 1
  if (lower === 'known' && tokenAt(tokens, index + 1).lower === 'as') return index + 2
  if (plural && isLower(tokenAt(tokens, index))) return afterPredicate(board, index)
  if (!plural || !(text === ',' || text === '(' || isDash(tokenAt(tokens, index)))) return index
  const first = placeNameEnd(board, index + 1)
  const join = tokenAt(tokens, first).lower
  const listed = first > index + 1 && (join === ',' || join === 'and')
  return listed && placeNameEnd(board, afterSeparator(board, first)) > first + 1 ? index + 1 : index
}

const isLower = (token: Token): boolean => token.kind === 'word' && !isCapitalised(token)

/** "Three villages were laid in ashes: Besk and Orlo": what befell them stands before their names. */
const afterPredicate = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (!isSubject(board, index - 1)) return index
  let at = index
  while (at < index + LONGEST_PREDICATE && isLower(tokenAt(tokens, at))) at++
  if (tokenAt(tokens, at).text !== ':') return index
  const first = placeNameEnd(board, at + 1)
  const join = tokenAt(tokens, first).lower
  return first > at + 1 && (join === ',' || join === 'and') ? at + 1 : index
}
const LONGEST_PREDICATE = 8

/** "The elders of three villages" are people, who may be listed by name. */
const isSubject = (board: Board, type: number): boolean => {
  for (let at = type - 1; at >= type - 4; at--) {
    const { lower } = tokenAt(board.paragraph.tokens, at)
    if (/^(?:of|in|from|at|to|near)$/.test(lower)) return false
    if (/^[.;:,]$/.test(lower)) return true
  }
  return true
}

/** "In the village Besk Orlanov said": a given name with more after it, or before a family name. */
const isPersonName = (board: Board, first: number, end: number): boolean => {
  if (end - first < 2) return false
  const lower = bare(tokenAt(board.paragraph.tokens, first))
  const last = bare(tokenAt(board.paragraph.tokens, end - 1))
  return isGivenName(lower) || isGivenName(last) || hasFamilyEnding(last)
}

const afterSeparator = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let at = index
  if (tokenAt(tokens, at).text === ',') at++
  if (/^(?:and|or|&)$/.test(tokenAt(tokens, at).lower)) at++
  return at
}

/** "Light Infantry Division", "Steppe Wire": within a body's name the word tells no place. */
const isOfBody = (board: Board, index: number): boolean => {
  if (board.takenBy[index] !== 'body') return false
  const token = tokenAt(board.paragraph.tokens, index)
  if (!isCapitalised(token)) return false
  const opens = board.takenBy[index - 1] !== 'body'
  return (
    token.lower === 'division' ||
    (opens &&
      board.takenBy[index + 1] === 'body' &&
      tokenAt(board.paragraph.tokens, index + 1).lower !== 'of')
  )
}

/** "Lunga Besk Road", "9 Sadovaya St". */
const capitalPlace = (board: Board, known: KnownNames, sentence: Sentence, index: number): void => {
  const start = placeNameStart(board, index, sentence.first)
  if (start === index || board.takenBy[index] === 'body') return
  placed(
    board,
    known,
    start,
    index + 1,
    [start, index],
    tokenAt(board.paragraph.tokens, index).lower,
  )
}

/** "in a Besk settlement": the settlement of a people, where the article speaks of one of many. */
const isOfPeople = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  return (
    /^(?:village|villages|settlement|settlements|hamlet|hamlets|neighbourhood|neighborhood|quarter|camp)$/.test(
      tokenAt(tokens, index).text,
    ) && /^an?$/.test(tokenAt(tokens, index - 2).lower)
  )
}

const TYPES = wordKind(
  ({ kind, text, lower }) =>
    kind === 'word' && (isCapitalType(text) || isPlaceType(lower) || isStateType(text)),
)

/** Villages, districts, regions and cities that a word beside them names as such. */
export const findTypedPlaces = (board: Board, known: KnownNames): void => {
  const { paragraph } = board
  const { tokens } = paragraph
  let from = 0
  for (const i of wordsOf(paragraph, TYPES)) {
    if (i < from || board.takenBy[i] === 'place') continue
    const sentence = sentenceOf(paragraph, i)
    const { lower, text } = tokenAt(tokens, i)
    if (isCapitalType(text)) {
      capitalPlace(board, known, sentence, i)
      continue
    }
    if (isOfBody(board, i) || isOfPeople(board, i)) continue
    // "Lake Street": the first word is the name.
    const next = tokenAt(tokens, i + 1)
    if (isCapitalised(tokenAt(tokens, i)) && isPlaceType(next.lower) && isCapitalised(next))
      continue
    let type = i
    while (isPlaceType(tokenAt(tokens, type + 1).lower)) type++
    const start = placeNameStart(board, i, sentence.first)
    if (start < i) {
      if (isPlaceTypePlural(lower)) placed(board, known, start, i, [start, i], lower)
      else placed(board, known, start, type + 1, [start, i], lower)
      secondBefore(board, known, start, sentence, lower)
      from = type + 1
    } else {
      from = namesAfter(board, known, sentence, type)
    }
  }
}

/** "San José de Apartadó": what the saint's town is of. */
const withLinked = (board: Board, end: number, first: number): number => {
  const { tokens } = board.paragraph
  if (end === first || !/^(?:de|del|la|las|los)$/.test(tokenAt(tokens, end).text)) return end
  const at = /^(?:la|las|los)$/.test(tokenAt(tokens, end + 1).text) ? end + 2 : end + 1
  const past = placeNameEnd(board, at)
  return past > at ? past : end
}

/** "Lake Orlo", "Gare du Besk": the kind of place opens the name and belongs to it. */
const openedEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const opening = tokenAt(tokens, index)
  if (!isCapitalised(opening) || !opensPlaceName(opening.lower)) return index
  let at = index + 1
  while (/^(?:of|du|de|la|del|el|al|der|des)$/.test(tokenAt(tokens, at).text)) at++
  if (tokenAt(tokens, at).lineStart) return index
  // "Aung San Besk": within a name the word opens nothing.
  if (isNameWord(tokenAt(tokens, index - 1)) && !opening.lineStart) return index
  const end = withLinked(board, placeNameEnd(board, at), at)
  // "Lake Street" is a street.
  return isPlaceType(tokenAt(tokens, end).lower) ? index : end > at ? end : index
}

const MOST_BEFORE = 6

/** The first names of "Besk, Tamen and Orlo districts". */
const secondBefore = (
  board: Board,
  known: KnownNames,
  index: number,
  sentence: Sentence,
  role: string,
): void => {
  if (!isPlaceTypePlural(role)) return
  const { tokens } = board.paragraph
  let at = index
  for (let names = 0; names < MOST_BEFORE; names++) {
    if (!/^(?:and|,)$/.test(tokenAt(tokens, at - 1).lower)) return
    if (names === 0 && tokenAt(tokens, at - 1).text === ',') return
    const start = placeNameStart(board, at - 1, sentence.first)
    if (start === at - 1 || isPersonName(board, start, at - 1)) return
    placed(board, known, start, at - 1, [start, at - 1], role)
    at = start
  }
}

const OPENINGS = wordKind(
  (token) => token.kind === 'word' && isCapitalised(token) && opensPlaceName(token.lower),
)

/** Places whose kind opens their name, before persons are looked for. */
export const findOpenedPlaces = (board: Board, known: KnownNames): void => {
  for (const i of wordsOf(board.paragraph, OPENINGS)) {
    if (!isFree(board, i)) continue
    const end = openedEnd(board, i)
    if (end > i) placed(board, known, i, end, [i, end], tokenAt(board.paragraph.tokens, i).lower)
  }
}
