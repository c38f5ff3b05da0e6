import { isPlaceType, isPlaceTypeBeforeRu } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { after, before } from '../persons/person-rule.ts'
import { type NameRun, nameRuns, wordsIn } from '../persons/run.ts'
import { putPlace } from './put-place.ts'

export const placeInApposition: RuleCard = {
  name: 'place-apposition',
  version: 2,
  reads: 'A name followed by a comma or dash and the word for the kind of place that it is.',
  examples: {
    mustRead: [
      { text: 'They burned Besk Orlo, a small village in the north.', reads: ['Besk Orlo'] },
      { text: 'Seven died at Sarlyk Tam, a hilltop hamlet near the line.', reads: ['Sarlyk Tam'] },
      { text: 'Беск, село на севере области, опустел.', reads: ['Беск'] },
    ],
    mustNotRead: ['They met Besk Orlo, a village elder.', 'Беск, сельский учитель, ушёл.'],
  },
}

const MODIFIER =
  /^(?:a|an|the|small|large|remote|rural|nearby|northern|southern|eastern|western|central|coastal|border|mountain|mining|farming|fishing|poor|main|its|their|capital|largest|predominantly|mostly|небольшое|маленькое|большое|небольшой|крупный|главный|второй|родное|родной|соседнее|приграничный|приграничное)$/
const PLACE_NOUN =
  /^(?:community|capital|neighbourhood|neighborhood|locality|port|resort|garrison|outcrop|stronghold|enclave|outpost)$/
const GOES_ON =
  /^(?:in|of|on|near|north|south|east|west|where|that|which|about|with|some|outside|at|just|between|под|в|на|близ|недалеко|где|у|за|к)$/

const MOST_MODIFIERS = 5

const isKind = (lower: string): boolean => isPlaceType(lower) || PLACE_NOUN.test(lower)

/** "a hilltop hamlet", "a half-empty mining town": any words in small letters, but none that joins others. */
const isSmall = ({ kind, text }: Token): boolean =>
  text === '-' ||
  (kind === 'word' &&
    /^\p{Ll}/u.test(text) &&
    !/^(?:of|in|on|at|to|and|or|who|that|which|from|with|by|for|was|is|were)$/.test(text))

const isPlace = (run: NameRun, board: Board): boolean => {
  const join = after(run, board)
  if (join.text !== ',' && !isDash(join)) return false
  let steps = 2
  const article = /^(?:a|an|the|its|their)$/.test(after(run, board, 2).lower)
  while (
    steps < 2 + MOST_MODIFIERS &&
    !isKind(after(run, board, steps).lower) &&
    (MODIFIER.test(after(run, board, steps).lower) ||
      (article && isSmall(after(run, board, steps))))
  )
    steps++
  const { lower } = after(run, board, steps)
  const english = steps > 2 && isKind(lower)
  if (!english && !isPlaceTypeBeforeRu(lower)) return false
  const next = after(run, board, steps + 1)
  return next.kind !== 'word' || GOES_ON.test(next.lower)
}

/** "X, a village in …": before persons are looked for. */
export const findPlacesInApposition = (board: Board, known: KnownNames): void => {
  for (const sentence of board.paragraph.sentences) {
    for (const run of nameRuns(board, sentence)) {
      if (wordsIn(run) > 3 || run.parts.some((p) => p.initial) || !isPlace(run, board)) continue
      if (before(run, board).text === '.' && run.first - 1 > sentence.first) continue
      putPlace(board, placeInApposition, run.first, run.next, {
        reason: `“${tokenAt(board.paragraph.tokens, run.next + 1).text} …” after the name says what place it is`,
        sure: true,
      })
      learnPlace(known, board.paragraph.tokens, run.first, run.next)
    }
  }
}
