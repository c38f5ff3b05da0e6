import type { Sentence } from '../../analysis/sentences.ts'
import { isBodyHeadRu } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isTurkicTypeAfter } from '../../lexicon/place-types.ts'
import { isRoleWord } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isKnownPerson, type KnownNames } from '../known.ts'
import { hyphenEnd, isNameWord, looksLikeName } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { placing } from './put-place.ts'

export const russianPlace: RuleCard = {
  name: 'place-russian',
  version: 1,
  reads:
    'A Russian street by its adjective and house, the home of residents and natives, and the place after «на».',
  examples: {
    mustRead: [
      {
        text: 'Её увезли на Тополиную, 14, а вещи на Липовой, 3.',
        reads: ['Тополиную', 'Липовой'],
      },
      { text: 'Автозаки стояли на Болотной.', reads: ['Болотной'] },
      {
        text: 'Жители Бешарыка, Дангары и Бувайды вышли.',
        reads: ['Бешарыка', 'Дангары', 'Бувайды'],
      },
      { text: 'Уроженец Янгиера служил в роте.', reads: ['Янгиера'] },
      { text: 'Алмалы ауданы мен Беск көшесі', reads: ['Алмалы ауданы', 'Беск көшесі'] },
    ],
    mustNotRead: [
      'Житель Орланов ушёл.',
      'На Пасху он вернулся.',
      'Он женился на Бесковой.',
      'Показал на Липовую Анну.',
      'Житель Азамат Орланов ушёл.',
    ],
  },
}

const mark = placing(russianPlace)

const isPersonWord = (known: KnownNames, lower: string): boolean =>
  isGivenName(lower) || hasFamilyEnding(lower) || isPatronymic(lower) || isKnownPerson(known, lower)

/** A capitalised Russian word alone: no other name beside it. */
const isLoneName = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  if (!looksLikeName(token) || !isCyrillic(token) || !isFree(board, index)) return false
  const next = tokenAt(tokens, hyphenEnd(tokens, index + 1))
  return !looksLikeName(next) || next.lineStart
}

const FEMININE = /(?:ую|ой|ая|ей|юю)$/
const FAMILY_ADJECTIVE = /(?:овой|евой|иной|ову|еву|ину)$/

/** «на Липовую, 14», «по Красной, д. 3»: an adjective and the number of a house. */
const isStreet = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const { lower } = tokenAt(tokens, index)
  if (!FEMININE.test(lower) || tokenAt(tokens, index + 1).text !== ',') return false
  if (!/^(?:на|по|с|со|,|у|до)$/.test(tokenAt(tokens, index - 1).lower)) return false
  const house = /^(?:д|дом)$/.test(tokenAt(tokens, index + 2).lower) ? index + 3 : index + 2
  const at = tokenAt(tokens, house).text === '.' ? house + 1 : house
  const named = !FAMILY_ADJECTIVE.test(lower) || isOrdinaryWord(lower)
  const counts = /^(?:лет|год|года|человек)$/.test(tokenAt(tokens, at + 1).lower)
  return named && !counts && /^\d{1,3}$/.test(tokenAt(tokens, at).text)
}

const FEAST =
  /^(?:пасх|рождеств|навруз|наурыз|нооруз|рамадан|рамазан|курбан|ураз|масленниц|новый|маевк|сессии|олимпиад|универсиад|земле|руси|бога|аллаха|всевышн|родине)/

/** «на Болотной», «на Майдане»: where somebody stands; feasts and bodies aside. */
const isAfterNa = (board: Board, known: KnownNames, sentence: Sentence, index: number): boolean => {
  const { tokens } = board.paragraph
  if (index - 1 < sentence.first || tokenAt(tokens, index - 1).lower !== 'на') return false
  const { lower } = tokenAt(tokens, index)
  if (!/\p{Ll}/u.test(tokenAt(tokens, index).text)) return false
  if (FEAST.test(lower) || isBodyHeadRu(lower) || isRoleWord(lower)) return false
  if (FAMILY_ADJECTIVE.test(lower) || isPersonWord(known, lower)) return false
  if (!/(?:ской|цкой|ной|ой|не|ке|ле|де|ье|ах|ях)$/.test(lower)) return false
  return !MARRIED.test(tokenAt(tokens, index - 2).lower)
}

const MARRIED =
  /^(?:жени\p{L}+|напал\p{L}*|показа\p{L}+|указ\p{L}+|женат|похож\p{L}*|кричал\p{L}*|давил\p{L}*|ссыла\p{L}+)$/u

const RESIDENTS =
  /^(?:жители|жителей|жителям|жителями|жителях|уроженцы|уроженцев|уроженцам|выходцы|выходцев|школьники|школьников|рабочие|рабочих)$/
const RESIDENT =
  /^(?:житель|жительница|жительницы|жительнице|жительницу|уроженец|уроженка|уроженки|хоким|аким|мэр|губернатор|сити-менеджер|имам|раввин|окраина|окраине|окраины|окраину|пригород|пригороде|окрестности|окрестностях)$/
const GENITIVE = /[аяыи]$/

/** «жители Беска, Орло и Тамена»: all in the genitive. */
const homesOf = (board: Board, known: KnownNames, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const role = tokenAt(tokens, index)
  const many = RESIDENTS.test(role.lower)
  let at = index + 1
  while (at < sentence.next && isLoneName(board, at)) {
    const { lower } = tokenAt(tokens, at)
    if (!GENITIVE.test(lower) || isPersonWord(known, lower) || isRoleWord(lower)) return
    if (!many && isOrdinaryWord(lower)) return
    const next = hyphenEnd(tokens, at + 1)
    mark(board, known, [at, next], `«${role.text}» stands before the name`, true)
    const join = tokenAt(tokens, next).lower
    if (!many || (join !== ',' && join !== 'и')) return
    at = next + 1
  }
}

const CAPITALS_OR_RESIDENTS = wordKind(
  (token) =>
    token.kind === 'word' &&
    isCyrillic(token) &&
    (isCapitalised(token) || RESIDENTS.test(token.lower) || RESIDENT.test(token.lower)),
)

/** Places of Russian texts that grammar tells: streets, homes, and what follows «на». */
export const findRussianPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, CAPITALS_OR_RESIDENTS)) {
    const sentence = sentenceOf(board.paragraph, i)
    if (sentence.titleCase) continue
    const token = tokenAt(tokens, i)
    if (RESIDENTS.test(token.lower) || RESIDENT.test(token.lower))
      homesOf(board, known, sentence, i)
    if (!isCapitalised(token) || !isFree(board, i)) continue
    if (isTurkicTypeAfter(tokenAt(tokens, i + 1).lower) && isNameWord(token))
      mark(board, known, [i, i + 2], 'The kind of place stands behind the name', true)
    else if (!isLoneName(board, i)) continue
    else if (isStreet(board, i))
      mark(board, known, [i, i + 1], 'A street by its adjective, with a house', false)
    else if (isAfterNa(board, known, sentence, i))
      mark(board, known, [i, hyphenEnd(tokens, i + 1)], '«на» stands before the name', false)
  }
}
