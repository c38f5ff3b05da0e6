import { isBodyAbbreviation } from '../../lexicon/body-words.ts'
import { isPlaceAdjectiveRu, isPlaceTypeAfterRu } from '../../lexicon/place-types.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { abbreviatedBody } from './body-rules.ts'
import { numberedEnd } from './numbers.ts'

const CITY = /^(?:г|город(?:а|у)?|район(?:а|у)?)$/

/** Index after «по Орловской области», «Бескского района», «по г. Орло»; `index` when none stands there. */
const placeEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let at = tokenAt(tokens, index).text === 'по' ? index + 1 : index
  const city = CITY.test(tokenAt(tokens, at).lower)
  if (city) {
    at++
    if (tokenAt(tokens, at).text === '.') at++
  }
  const token = tokenAt(tokens, at)
  if (!isCapitalised(token) || !isCyrillic(token) || token.text.length < 3) return index
  if (isPlaceAdjectiveRu(token.lower) && isPlaceTypeAfterRu(tokenAt(tokens, at + 1).lower))
    return at + 2
  return city ? at + 1 : index
}

/** «Бескский ГОВД», «ГУ МВД по Бескской области»: letters with what says where. */
export const findLettersWithPlace = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, LETTERS)) {
    if (!isFree(board, i)) continue
    const adjective = tokenAt(tokens, i - 1)
    const placed =
      isCapitalised(adjective) && isPlaceAdjectiveRu(adjective.lower) && isFree(board, i - 1)
    let end = numberedEnd(board, i + 1)
    while (isLetters(tokenAt(tokens, end).text) && isFree(board, end)) end++
    const place = placeEnd(board, end)
    if (!placed && place === i + 1) continue
    const first = placed ? i - 1 : i
    putBody(board, abbreviatedBody, first, place, null, 'Letters of a body with its place')
  }
}

const isLetters = (written: string): boolean => isBodyAbbreviation(written) || MORE.test(written)

/** Letters that are a body's only beside a place or a number. */
const MORE =
  /^(?:ГОВД|РОВД|ГОМ|ГУВД|ЛОВД|ОВД|УВД|ГУ|СУ|СО|СК|СОШ|ЦРБ|ОБОП|ГРОВД|РУВД|МОВД|ОМВД|УМВД|УФСИН|ГУФСИН|УФСБ|УСБ|УКНБ|ДКНБ|ДВД|ДП|УП|УМЗ|ГИБДД|МРЭО|ВКК|ТЭЦ|ГКБ|ОКБ|ЦГБ)$/

const LETTERS = wordKind(
  (token) =>
    token.kind === 'word' && isCapitalised(token) && isCyrillic(token) && isLetters(token.text),
)
