import { DOUBTFUL_PLACES, isGazetteerPlace, LONGEST_ENTRY } from '../../lexicon/gazetteer.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, put } from '../board.ts'
import { hyphenEnd, phraseOf } from '../name-words.ts'

export const gazetteerPlace: RuleCard = {
  name: 'place-gazetteer',
  version: 1,
  reads: 'A country, a region or a large city, from a list.',
  examples: {
    mustRead: [
      {
        text: 'From Almaty to Central Asia, and Kazakhstan’s north.',
        reads: ['Almaty', 'Central Asia', 'Kazakhstan'],
      },
      {
        text: 'Из Алматы в соседний Кыргызстан, на юге Казахстана.',
        reads: ['Алматы', 'Кыргызстан', 'Казахстана'],
      },
      { text: 'in the Republic of Kazakhstan', reads: ['Republic of Kazakhstan'] },
    ],
    mustNotRead: ['We eat turkey.', 'Jordan Miller spoke.'],
  },
}

const PREPOSITION = /^(?:in|from|to|of|near|в|во|из|на|по|до|с)$/

/** Index after the longest gazetteer name that begins at `index`; `index` when there is none. */
const entryEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let best = index
  let at = index
  for (let words = 0; words < LONGEST_ENTRY; words++) {
    if (tokenAt(tokens, at).kind !== 'word' || (at > index && tokenAt(tokens, at).lineStart)) break
    at = hyphenEnd(tokens, at + 1)
    if (isGazetteerPlace(phraseOf(tokens, index, at))) best = at
  }
  return best
}

const isDoubtful = (board: Board, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (!DOUBTFUL_PLACES.has(phraseOf(tokens, first, next))) return false
  return !PREPOSITION.test(tokenAt(tokens, first - 1).lower) || isCapitalised(tokenAt(tokens, next))
}

const REPUBLIC = /^(?:republic|kingdom|республики|республика|республике|республику|республикой)$/

/** "Republic of …" and «Республика …» before the name belong to it. */
const withRepublic = (board: Board, first: number): number => {
  const { tokens } = board.paragraph
  if (REPUBLIC.test(tokenAt(tokens, first - 1).lower)) return first - 1
  const of = tokenAt(tokens, first - 1).lower === 'of'
  return of && REPUBLIC.test(tokenAt(tokens, first - 2).lower) ? first - 2 : first
}

export const findGazetteerPlaces = (board: Board): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; ) {
    const taken = board.takenBy[i]
    const open = taken === undefined || taken === 'body'
    const end = open && isCapitalised(tokenAt(tokens, i)) ? entryEnd(board, i) : i
    if (end === i) {
      i++
      continue
    }
    if (!isDoubtful(board, i, end)) {
      put(board, {
        first: taken === undefined ? withRepublic(board, i) : i,
        next: end,
        of: 'place',
        role: null,
        rule: gazetteerPlace.name,
        version: gazetteerPlace.version,
        reason: 'The name stands in the list of countries, regions and large cities',
        sure: false,
      })
    }
    i = end
  }
}
