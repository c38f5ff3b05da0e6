import { isPlaceType, isPlaceTypeBeforeRu } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree, put } from '../board.ts'
import { afterQuotedName } from '../bodies/quotes.ts'

export const quotedPlace: RuleCard = {
  name: 'place-quoted',
  version: 1,
  reads: 'A name in quotation marks beside the word for a market, station, quarter or the like.',
  examples: {
    mustRead: [
      { text: 'Они торговали на рынке «Мадина».', reads: ['«Мадина»'] },
      { text: 'На автовокзале «Западный» его ждали.', reads: ['«Западный»'] },
      { text: 'В микрорайоне «Восток» погас свет.', reads: ['«Восток»'] },
      { text: 'They traded at the “Madina” market.', reads: ['“Madina”'] },
    ],
    mustNotRead: ['Издание «Мадина» закрыто.', 'He said “Madina” at the market.'],
  },
}

const BEFORE =
  /^(?:автовокзал(?:а|у|ом|е)?|автостанци(?:я|и|ю|ей)|вокзал(?:а|у|ом|е)?|парк(?:а|у|ом|е)?|стадион(?:а|у|ом|е)?|санатори(?:й|я|ю|ем|и)|массив(?:а|у|ом|е)?|пляж(?:а|у|ем|е)?|кладбищ(?:е|а|у|ем)|барахолк(?:а|и|е|у|ой)|блокпост(?:а|у|ом|е)?|тц|трц|жк|мкр)$/
/** These bear the names of companies as often. */
const NOT_PLACES = /^(?:рудник|тюрьм|республик)/
const AFTER = /^(?:station|stadium|park|bazaar|checkpoint|microdistrict|cemetery|estate|crossing)$/

/** What is named in quotation marks is a place by the word before or after it. */
export const findQuotedPlaces = (board: Board): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; i++) {
    if (tokenAt(tokens, i).kind !== 'punct') continue
    const next = afterQuotedName(board, i)
    if (next === null || !isFree(board, i)) continue
    const role = kindOf(board, i, next)
    if (role !== null)
      put(board, {
        first: i,
        next,
        of: 'place',
        role,
        rule: quotedPlace.name,
        version: quotedPlace.version,
        reason: `“${role}” stands beside the quoted name`,
        sure: true,
      })
    i = next - 1
  }
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
