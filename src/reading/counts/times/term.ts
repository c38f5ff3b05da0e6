import type { DurationUnit } from '../../../domain/quantities.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { durationUnit } from '../words/units.ts'

const AFTER =
  /^(?:imprisonment|prison|jail|custody|probation|arrest|freedom|liberty|sentences?|bars|colony|suspended|лишени[яе]|лишением|ограничени[яе]|колонии|колонией|тюрьмы|заключени[яе]|условно|условного|ареста|срок\p{L}*|общественных|исправительных|принудительных)$/u
const BEFORE =
  /^(?:sentenced?|sentencing|sentences|received|got|gets|given|gave|handed|terms?|jailed|imprisoned|demanded|sought|seeks|faces|faced|facing|punishable|carries|extended|served?|serves|serving|приговор\p{L}*|осужден\p{L}*|осудил\p{L}*|срок\p{L}*|отбы\p{L}+|отсидел\p{L}*|получил\p{L}*|назначил\p{L}*|назначен\p{L}*|дали|запросил\p{L}*|требует|санкци\p{L}+|продлен\p{L}*|продлил\p{L}*|наказани\p{L}+|лишен\p{L}*|грозит|окончательно|назначить)$/u
/** "Given three days to answer" is no term: days are one only beside these. */
const BEFORE_DAYS = /^(?:sentenced?|jailed|приговор\p{L}*|отбы\p{L}+)$/u
const ARREST = /^(?:arrest(?:ed)?|custody|remanded|арест\p{L}*|страж\p{L}+)$/u
/** "Sentenced two years later" says when. */
const WHEN = /^(?:ago|later|earlier|after|before|since|назад|спустя|позже|раньше)$/

const NEAR = 4
const FARTHEST = 14

/** Belongs to a list of terms: «по 7 лет, один – 4,5 года». */
const isOfList = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number' || token.text === ',' || isDash(token)) return true
  if (/^(?:and|и|по|another|others?|the|еще)$/.test(token.lower)) return true
  return durationUnit(token.lower) !== null || readNumeral(tokens, index) !== null
}

/** The words before, as far as they can speak of a term; what only lists terms is left out. */
const wordsBefore = (tokens: readonly Token[], first: number): string[] => {
  const words: string[] = []
  for (let i = first - 1; i >= first - FARTHEST && words.length < NEAR; i--) {
    const token = tokenAt(tokens, i)
    if (isOfList(tokens, i)) continue
    if (token.kind !== 'word') break
    words.push(token.lower)
  }
  return words
}

const namedAfter = (tokens: readonly Token[], next: number): boolean => {
  for (let i = next; i < next + NEAR; i++) {
    const token = tokenAt(tokens, i)
    // "Two years' imprisonment"
    if (token.kind !== 'word' && !/^['’]$/.test(token.text)) return false
    if (AFTER.test(token.lower)) return true
  }
  return false
}

/** Is a duration over the tokens `[first, next)` a term of punishment or of arrest? */
export const isTerm = (
  tokens: readonly Token[],
  first: number,
  next: number,
  unit: DurationUnit,
): boolean => {
  if (WHEN.test(tokenAt(tokens, next).lower)) return false
  if (namedAfter(tokens, next)) return true
  const before = wordsBefore(tokens, first)
  const long = unit === 'years' || unit === 'months'
  if (before.some((word) => (long ? BEFORE : BEFORE_DAYS).test(word))) return true
  return /^(?:for|на)$/.test(before[0] ?? '') && before.some((word) => ARREST.test(word))
}
