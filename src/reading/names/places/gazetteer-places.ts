import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { DOUBTFUL_PLACES, isGazetteerPlace, LONGEST_ENTRY } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { familyKey, isKnownPerson, type KnownNames } from '../known.ts'
import { bare, hyphenEnd, phraseOf } from '../name-words.ts'
import { CAPITALS, wordsOf } from '../word-kinds.ts'
import { putPlace } from './put-place.ts'

export const gazetteerPlace: RuleCard = {
  name: 'place-gazetteer',
  version: 2,
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

const PREPOSITION =
  /^(?:in|from|to|near|at|outside|around|across|throughout|via|towards|into|between|в|во|из|на|по|до|под|через|город|городе|города|близ)$/
const JOIN = /^(?:,|and|or|и|или)$/

/** Index after the longest gazetteer name that begins at `index`; `index` when there is none. */
const entryEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let best = index
  let at = index
  for (let words = 0; words < LONGEST_ENTRY; words++) {
    if (at > index && isSaintPoint(board, at)) at++
    if (tokenAt(tokens, at).kind !== 'word' || (at > index && tokenAt(tokens, at).lineStart)) break
    at = hyphenEnd(tokens, at + 1)
    if (isGazetteerPlace(phraseOf(tokens, index, at))) best = at
  }
  return best
}

/** "St. Petersburg": the point belongs to the name. */
const isSaintPoint = (board: Board, index: number): boolean =>
  tokenAt(board.paragraph.tokens, index).text === '.' &&
  /^(?:st|mt|ft)$/.test(tokenAt(board.paragraph.tokens, index - 1).lower)

const isDoubtful = (board: Board, known: KnownNames, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (!DOUBTFUL_PLACES.has(phraseOf(tokens, first, next))) return false
  if (isNamePart(board, next)) return true
  if (isCountryHere(board, known, first, next)) return false
  const before = tokenAt(tokens, first - 1).lower
  if (PREPOSITION.test(before)) return false
  const lower = bare(tokenAt(tokens, first))
  // "residents of Osh": a place unless the word is as often a person's name.
  if (before === 'of') return isGivenName(lower)
  return !(JOIN.test(before) && board.takenBy[first - 2] === 'place')
}

/** Countries that are given names or small words as well: with a capital, and nobody's name in the text. */
const COUNTRY =
  /^(?:georgia|jordan|israel|turkey|china|mali|chile|oman|chad|america|грузия|чили|мали|америка|израиль|куба|сша)$/

const isCountryHere = (board: Board, known: KnownNames, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  const lower = bare(tokenAt(tokens, first))
  if (next - first > 1 || !COUNTRY.test(lower)) return false
  if (isKnownPerson(known, lower) || known.givens.has(familyKey(lower))) return false
  const before = tokenAt(tokens, first - 1)
  if (before.kind !== 'word') return /^(?:turkey|china|mali|chile|oman|israel)$/.test(lower)
  return !isCapitalised(before) && !isTitle(before.lower) && !isRoleWord(before.lower)
}

/** A capital after it: part of a longer name, unless it is a person's on the other side of a line. */
const isNamePart = (board: Board, next: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, next)
  return isCapitalised(token) && !isOrdinaryWord(token.lower)
}

const REPUBLIC = /^(?:republic|kingdom|республики|республика|республике|республику|республикой)$/

/** "Republic of …" and «Республика …» before the name belong to it. */
const withRepublic = (board: Board, first: number): number => {
  const { tokens } = board.paragraph
  if (REPUBLIC.test(tokenAt(tokens, first - 1).lower)) return first - 1
  const of = tokenAt(tokens, first - 1).lower === 'of'
  return of && REPUBLIC.test(tokenAt(tokens, first - 2).lower) ? first - 2 : first
}

export const findGazetteerPlaces = (board: Board, known: KnownNames): void => {
  let from = 0
  for (const i of wordsOf(board.paragraph, CAPITALS)) {
    const taken = board.takenBy[i]
    if (i < from || (taken !== undefined && taken !== 'body')) continue
    const end = entryEnd(board, i)
    if (end === i) continue
    if (!isDoubtful(board, known, i, end)) {
      putPlace(board, gazetteerPlace, taken === undefined ? withRepublic(board, i) : i, end, {
        reason: 'The name stands in the list of countries, regions and large cities',
        sure: false,
      })
    }
    from = end
  }
}
