import type { Sentence } from '../../analysis/sentences.ts'
import { isPlaceType, isPlaceTypePlural } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, put } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { placeNameEnd, placeNameStart } from './place-name.ts'

export const typedPlace: RuleCard = {
  name: 'place-typed',
  version: 1,
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
    if (end === at) break
    if (!(read === type + 1 && isPlaceType(tokenAt(tokens, end).lower)))
      placed(board, known, at, end, [at, end], role)
    read = end
    if (!isPlaceTypePlural(role)) break
    at = afterSeparator(board, end)
    if (at === end) break
  }
  return read
}

const afterSeparator = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let at = index
  if (tokenAt(tokens, at).text === ',') at++
  if (/^(?:and|or|&)$/.test(tokenAt(tokens, at).lower)) at++
  return at
}

/** Villages, districts, regions and cities that a word beside them names as such. */
export const findTypedPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const sentence of board.paragraph.sentences) {
    for (let i = sentence.first; i < sentence.next; i++) {
      const lower = tokenAt(tokens, i).lower
      if (tokenAt(tokens, i).kind !== 'word' || !isPlaceType(lower)) continue
      let type = i
      while (isPlaceType(tokenAt(tokens, type + 1).lower)) type++
      const start = adjectiveStart(board, placeNameStart(board, i, sentence.first))
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

/** "Autonomous" and the like may stand between name and type. */
const adjectiveStart = (_board: Board, start: number): number => start

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
