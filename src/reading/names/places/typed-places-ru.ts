import type { Sentence } from '../../analysis/sentences.ts'
import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isGivenName, isListedGivenName } from '../../lexicon/given-names.ts'
import {
  isPlaceAbbreviationRu,
  isPlaceAdjectiveRu,
  isPlaceTypeAfterRu,
  isPlaceTypeBeforeRu,
  isPlaceTypeEitherRu,
  isPlaceTypePluralRu,
  isStreetAbbreviationRu,
  isStreetTypeRu,
} from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { bare, isHyphen, isNameWord } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { placeNameEnd } from './place-name.ts'
import { putPlace } from './put-place.ts'

export const typedPlaceRu: RuleCard = {
  name: 'place-typed-ru',
  version: 2,
  reads: 'A Russian place name after село, город, улица …, or an adjective before район, область.',
  examples: {
    mustRead: [
      { text: 'В сёлах Беск, Орло-Там и Винтер тихо.', reads: ['Беск', 'Орло-Там', 'Винтер'] },
      { text: 'Он живёт на ул. Ивана Орланова, 41.', reads: ['Ивана Орланова'] },
      { text: 'Жители Бескинского района и г. Орло.', reads: ['Бескинского района', 'Орло'] },
    ],
    mustNotRead: ['В селе было тихо.', 'На улице улица.', 'Жители этого района уехали.'],
  },
}

const placed = (
  board: Board,
  known: KnownNames,
  first: number,
  next: number,
  role: string,
  learn: boolean,
): void => {
  putPlace(board, typedPlaceRu, first, next, {
    role,
    reason: `«${role}» stands beside the name`,
    sure: true,
  })
  if (learn) learnPlace(known, board.paragraph.tokens, first, next)
}

const isTypeBefore = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  if (token.kind !== 'word') return false
  if (isPlaceTypeBeforeRu(token.lower) || isPlaceTypePluralRu(token.lower)) return true
  if (isPlaceTypeEitherRu(token.lower)) return isNameAfterEither(board, index + 1)
  const point = tokenAt(board.paragraph.tokens, index + 1)
  // «12 мая с. г. Впредь»: of this year.
  if (token.text === 'г' && tokenAt(board.paragraph.tokens, index - 1).text === '.')
    if (/^[ст]$/.test(tokenAt(board.paragraph.tokens, index - 2).text)) return false
  return isPlaceAbbreviationRu(token.text) && point.text === '.' && point.glued
}

/** «район Сино», but not «района Орланов и …»: no family name, no adjective of another district. */
const isNameAfterEither = (board: Board, index: number): boolean => {
  const { lower } = tokenAt(board.paragraph.tokens, index)
  if (hasFamilyEnding(lower) || isPlaceAdjectiveRu(lower)) return false
  return !isGivenName(lower) || !isNameWord(tokenAt(board.paragraph.tokens, index + 1))
}

const listAfter = (board: Board, known: KnownNames, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const role = tokenAt(tokens, index).lower
  const plural = isPlaceTypePluralRu(role)
  let at = index + 1
  if (/^[.:]$/.test(tokenAt(tokens, at).text)) at++
  let read = index + 1
  while (at < sentence.next) {
    let end = Math.min(placeNameEnd(board, at), sentence.next)
    if (end === at) break
    if (isPlaceTypeAfterRu(tokenAt(tokens, end).lower)) end = withoutLastWord(board, at, end)
    else end = withoutPerson(board, role, at, end)
    if (end === at || (!plural && isPersonFirst(board, role, at, end))) break
    if (plural && isLowercaseTail(board, end)) end++
    placed(board, known, at, end, role, true)
    read = end
    if (!plural) break
    const next = afterSeparator(board, end)
    if (next === end) break
    at = next
  }
  return read
}

const isStreet = (role: string): boolean => isStreetTypeRu(role) || isStreetAbbreviationRu(role)

/** «селе Беск Орлинского района»: the adjective belongs to the district. */
const withoutLastWord = (board: Board, first: number, end: number): number =>
  adjectiveStart(board, end - 1, first)

/** «в городе Орло Иван Бесков сказал»: a given name behind the place begins a person. */
const withoutPerson = (board: Board, role: string, first: number, end: number): number => {
  const { tokens } = board.paragraph
  if (isStreet(role) || /(?:ий|ый|ой|ая|яя|ое|ее|ые|ие)$/.test(tokenAt(tokens, first).lower))
    return end
  for (let i = first + 1; i < end; i++) {
    if (!isHyphen(tokenAt(tokens, i - 1)) && isPersonWord(bare(tokenAt(tokens, i)))) return i
  }
  return end
}

/** «мэр города Иван Орланов», «глава села Орланов Иван»: the name is no part of the town's. */
const isPersonFirst = (board: Board, role: string, first: number, end: number): boolean => {
  if (end - first < 2 || isStreet(role)) return false
  const { tokens } = board.paragraph
  const second = bare(tokenAt(tokens, first + 1))
  if (isHyphen(tokenAt(tokens, first + 1))) return false
  return (
    isListedGivenName(bare(tokenAt(tokens, first))) ||
    isPatronymic(second) ||
    (isListedGivenName(second) && hasFamilyEnding(bare(tokenAt(tokens, first))))
  )
}

const isPersonWord = (lower: string): boolean =>
  isListedGivenName(lower) || (hasFamilyEnding(lower) && !isPlaceAdjectiveRu(lower))

/** Where an adjective that ends at `index` begins, with what hyphens join to it. */
const adjectiveStart = (board: Board, index: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = index
  while (first - 2 >= floor && tokenAt(tokens, first).glued && isHyphen(tokenAt(tokens, first - 1)))
    first -= 2
  return first
}

/** "Орло там" in a list: the second word of a name may be written small. */
const isLowercaseTail = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  return (
    token.kind === 'word' &&
    !isCapitalised(token) &&
    token.text.length > 3 &&
    tokenAt(tokens, index + 1).text === ','
  )
}

const afterSeparator = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  return token.text === ',' || /^(?:и|или)$/.test(token.lower) ? index + 1 : index
}

/** «Ошской и Джалал-Абадской областях»: the adjective before "и" names a place too. */
const adjectivePlace = (
  board: Board,
  known: KnownNames,
  sentence: Sentence,
  index: number,
  role: string,
): void => {
  const { tokens } = board.paragraph
  const first = adjectiveStart(board, index, sentence.first)
  placed(board, known, first, index + 2, role, false)
  const join = tokenAt(tokens, first - 1).lower
  const other = tokenAt(tokens, first - 2)
  if ((join !== 'и' && join !== ',') || !isCapitalised(other) || !isPlaceAdjectiveRu(other.lower))
    return
  placed(board, known, adjectiveStart(board, first - 2, sentence.first), first - 1, role, false)
}

/** «Орлинского», and within a sentence any adjective: «на Красной площади». */
const isAdjectiveOfPlace = (board: Board, sentence: Sentence, index: number): boolean => {
  const { lower } = tokenAt(board.paragraph.tokens, index)
  if (isPlaceAdjectiveRu(lower)) return true
  return index > sentence.first && /(?:ая|ой|ую|ое|ого|ом|ый|ий|ым|им|ей|ему|его)$/.test(lower)
}

const CAPITALS_OR_TYPES = wordKind(
  (token) =>
    token.kind === 'word' &&
    isCyrillic(token) &&
    (isCapitalised(token) ||
      isPlaceTypeBeforeRu(token.lower) ||
      isPlaceTypePluralRu(token.lower) ||
      isPlaceTypeEitherRu(token.lower) ||
      isPlaceAbbreviationRu(token.text)),
)

/** Places of Russian texts that a word beside them names as such. */
export const findTypedPlacesRu = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  let from = 0
  for (const i of wordsOf(board.paragraph, CAPITALS_OR_TYPES)) {
    if (i < from) continue
    const sentence = sentenceOf(board.paragraph, i)
    if (isTypeBefore(board, i)) {
      from = listAfter(board, known, sentence, i)
    } else if (isCapitalised(tokenAt(tokens, i)) && isAdjectiveOfPlace(board, sentence, i)) {
      const type = tokenAt(tokens, i + 1)
      if (isPlaceTypeAfterRu(type.lower)) adjectivePlace(board, known, sentence, i, type.lower)
    }
  }
}
