import type { Sentence } from '../../analysis/sentences.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import {
  isPlaceType,
  isPlaceTypePlural,
  isStateType,
  opensPlaceName,
} from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree, put } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { bare } from '../name-words.ts'
import { placeNameEnd, placeNameStart } from './place-name.ts'

export const typedPlace: RuleCard = {
  name: 'place-typed',
  version: 2,
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
    ],
    mustNotRead: ['Regional police came to the village. Then they left.', 'a Dungan village'],
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
  put(board, {
    first,
    next,
    of: 'place',
    role,
    rule: typedPlace.name,
    version: typedPlace.version,
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
  if (/^(?:of|:)$/.test(tokenAt(tokens, at).lower)) at++
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

/** Villages, districts, regions and cities that a word beside them names as such. */
export const findTypedPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const sentence of board.paragraph.sentences) {
    for (let i = sentence.first; i < sentence.next; i++) {
      const lower = tokenAt(tokens, i).lower
      if (tokenAt(tokens, i).kind !== 'word' || board.takenBy[i] === 'place') continue
      if (!isPlaceType(lower) && !isStateType(tokenAt(tokens, i).text)) continue
      if (isOfBody(board, i)) continue
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
        i = type
      } else {
        i = Math.max(i, namesAfter(board, known, sentence, type) - 1)
      }
    }
  }
}

/** "Lake Orlo", "Gare du Besk": the kind of place opens the name and belongs to it. */
const openedEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const opening = tokenAt(tokens, index)
  if (!isCapitalised(opening) || !opensPlaceName(opening.lower)) return index
  let at = index + 1
  while (/^(?:of|du|de|la|del|el|al|der|des)$/.test(tokenAt(tokens, at).text)) at++
  if (tokenAt(tokens, at).lineStart) return index
  const end = placeNameEnd(board, at)
  // "Lake Street" is a street.
  return isPlaceType(tokenAt(tokens, end).lower) ? index : end > at ? end : index
}

/** The first name of "Besk and Orlo districts". */
const secondBefore = (
  board: Board,
  known: KnownNames,
  index: number,
  sentence: Sentence,
  role: string,
): void => {
  if (!isPlaceTypePlural(role) || tokenAt(board.paragraph.tokens, index - 1).lower !== 'and') return
  const start = placeNameStart(board, index - 1, sentence.first)
  if (start < index - 1) placed(board, known, start, index - 1, [start, index - 1], role)
}

/** Places whose kind opens their name, before persons are looked for. */
export const findOpenedPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; i++) {
    if (tokenAt(tokens, i).kind !== 'word' || !isFree(board, i)) continue
    const end = openedEnd(board, i)
    if (end === i) continue
    placed(board, known, i, end, [i, end], tokenAt(tokens, i).lower)
    i = end - 1
  }
}
