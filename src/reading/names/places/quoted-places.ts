import { isPlaceType, isPlaceTypeBeforeRu } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { afterQuotedName, OPENING_QUOTES } from '../bodies/quotes.ts'
import { type KnownNames, learnPlace } from '../known.ts'
import { bare, phraseOf } from '../name-words.ts'
import { wordsOf } from '../word-kinds.ts'
import { putPlace } from './put-place.ts'

export const quotedPlace: RuleCard = {
  name: 'place-quoted',
  version: 2,
  reads: 'A name in quotation marks beside the word for a market, station, quarter or the like.',
  examples: {
    mustRead: [
      { text: 'Они торговали на рынке «Мадина».', reads: ['«Мадина»'] },
      { text: 'На автовокзале «Западный» его ждали.', reads: ['«Западный»'] },
      {
        text: 'На промысле «Карасай» тихо. Дорога в «Карасай» пуста.',
        reads: ['«Карасай»', '«Карасай»'],
      },
      { text: 'В микрорайоне «Восток» погас свет.', reads: ['«Восток»'] },
      { text: 'They traded at the “Madina” market.', reads: ['“Madina”'] },
    ],
    mustNotRead: ['Издание «Мадина» закрыто.', 'He said “Madina” at the market.'],
  },
}

const BEFORE =
  /^(?:автовокзал(?:а|у|ом|е)?|автостанци(?:я|и|ю|ей)|вокзал(?:а|у|ом|е)?|парк(?:а|у|ом|е)?|стадион(?:а|у|ом|е)?|санатори(?:й|я|ю|ем|и)|массив(?:а|у|ом|е)?|пляж(?:а|у|ем|е)?|кладбищ(?:е|а|у|ем)|барахолк(?:а|и|е|у|ой)|блокпост(?:а|у|ом|е)?|промысл(?:а|у|ом|е)|промысел|месторождени(?:е|я|ю|ем|и)|водозабор(?:а|у|ом|е)?|карьер(?:а|у|ом|е)?|прииск(?:а|у|ом|е)?|полигон(?:а|у|ом|е)?|застав(?:а|ы|у|е|ой)|погранзастав(?:а|ы|у|е|ой)|урочищ(?:е|а|у|ем)|дач(?:а|и|е|у|ей)|гостиниц(?:а|ы|е|у|ей)|отел(?:ь|я|ю|ем|е)|разъезд(?:а|у|ом|е)?|переезд(?:а|у|ом|е)?|лагер(?:ь|я|ю|ем|е)|стоянк(?:а|и|е|у|ой)|площадк(?:а|и|е|у|ой)|перекрест(?:ок|ка|ке|ку|ком)|тц|трц|жк|мкр|снт)$/
/** These bear the names of companies as often. */
const NOT_PLACES = /^(?:рудник|тюрьм|республик)/
const AFTER = /^(?:station|stadium|park|bazaar|checkpoint|microdistrict|cemetery|estate|crossing)$/

/** What is named in quotation marks is a place by the word before or after it. */
export const findQuotedPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  let from = 0
  for (const i of wordsOf(board.paragraph, OPENING_QUOTES)) {
    if (i < from) continue
    const next = afterQuotedName(board, i)
    if (next === null || !isFree(board, i)) continue
    const role = kindOf(board, i, next)
    if (role !== null || isKnownPlace(board, known, i, next)) {
      learnPlace(known, tokens, i + 1, next - 1)
      putPlace(board, quotedPlace, i, next, {
        role,
        reason:
          role === null
            ? 'The text elsewhere names it as a place'
            : `“${role}” stands beside the quoted name`,
        sure: true,
      })
    }
    from = next
  }
}

/** «Дорога в «Новый Быт»»: quoted again, without the word for what it is. */
const isKnownPlace = (board: Board, known: KnownNames, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  const phrases = known.places.get(bare(tokenAt(tokens, first + 1)))
  return phrases?.has(phraseOf(tokens, first + 1, next - 1)) === true
}

const kindOf = (board: Board, first: number, next: number): string | null => {
  const before = tokenAt(board.paragraph.tokens, first - 1)
  const after = tokenAt(board.paragraph.tokens, next)
  if (isCyrillic(before)) {
    const place = BEFORE.test(before.lower) || isPlaceTypeBeforeRu(before.lower)
    return place && !NOT_PLACES.test(before.lower) ? before.lower : null
  }
  if (before.text === '.' && /^мкр$/.test(tokenAt(board.paragraph.tokens, first - 2).lower))
    return 'мкр'
  const article = /^(?:the|a)$/.test(before.lower)
  return article && (isPlaceType(after.lower) || AFTER.test(after.lower)) ? after.lower : null
}
