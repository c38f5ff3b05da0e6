import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { countsNothing } from './labels.ts'

/** «Перерыв в 1 час» */
const LASTING = /^(?:перерыв|срок|продолжительност|длительност|задержк|пауз|опоздан|интервал)/

const PART_OF_DAY = /^(?:morning|forenoon|afternoon|evening|night|early|dark|small)$/

/** "At eleven in the forenoon", "around 4 yesterday afternoon". */
const dayFollows = (tokens: readonly Token[], at: number): boolean => {
  const word = (offset: number): string => tokenAt(tokens, at + offset).lower
  if (/^(?:sharp|tonight)$/.test(word(0))) return true
  if (/^(?:yesterday|this|that|the|next|on|one)$/.test(word(0)) && PART_OF_DAY.test(word(1)))
    return true
  if (word(0) === 'in' && /^(?:the|that)$/.test(word(1))) return PART_OF_DAY.test(word(2))
  if (word(0) === 'that' || word(0) === 'the') return PART_OF_DAY.test(word(2))
  return false
}

const CLOCK_BEFORE = /^(?:at|by|around|about|until|till|til|after|before|past|since|towards?|from)$/
/** "The damage is put at nine", "capped at 12" tell a figure. */
const FIGURE_AT =
  /^(?:puts?|set|stands?|stood|standing|estimated|valued|remain(?:s|ed)?|rated?|capped|fixed|kept|aged?|died|total|figure|toll|count|number|counted|steady|it|them|him|her|look(?:ed|s)?|shot|fired|aimed)$/

/** The word that opens the hour: the one before the number, or its own bounding word. */
const openingOf = ({ first, numeral }: NumberAmount): number =>
  first < numeral.first ? numeral.first - 1 : first - 1

const startsClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenAt(tokens, at - 1)
  return (
    tokenAt(tokens, at).lineStart ||
    before.kind === 'break' ||
    /^[.,;:!?…«»"“”()–—-]$/u.test(before.text) ||
    /^(?:and|but|и|а|но|уже|just|only|shortly|тем|лишь|только)$/.test(before.lower)
  )
}

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).lineStart || /^[.!?]$|^break$/u.test(kindOrSign(tokenAt(tokens, at - 1)))

const kindOrSign = ({ kind, text }: Token): string => (kind === 'break' ? kind : text)

/** "Around five, while …", but not "about eleven, all of them women". */
const isClosedOff = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).text === ',' &&
  !/^(?:all|some|most|mostly|mainly|including|among|of|both|each|half|none|many)$/.test(
    tokenAt(tokens, at + 1).lower,
  )

const isEnglishHour = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { numeral, next } = amount
  const opening = openingOf(amount)
  const word = tokenAt(tokens, opening).lower
  if (word === 'half' && numeral.spelled) return countsNothing(tokenAt(tokens, next))
  if (!CLOCK_BEFORE.test(word)) return false
  if (dayFollows(tokens, next)) return true
  const after = tokenAt(tokens, next)
  if (!countsNothing(after) || /^(?:of|per|to|were|are|more|other)$/.test(after.lower)) return false
  if (/^[-–%/]$/.test(after.text)) return false
  const before = tokenAt(tokens, opening - 1)
  if (word === 'at') return before.kind !== 'word' || !FIGURE_AT.test(before.lower)
  // "Around five, it was still dark": at the head of a clause and closed off from it.
  if (/^(?:around|about|by|towards?)$/.test(word))
    return numeral.spelled && startsSentence(tokens, opening) && isClosedOff(tokens, next)
  return /^(?:after|until|till|til|past)$/.test(word) && numeral.spelled
}

/** «Часам к шести», «часов около четырёх», «ровно в девять», «к пяти», «около одиннадцати». */
const isRussianHour = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const opening = openingOf(amount)
  const word = tokenAt(tokens, opening).lower
  if (!/^(?:к|ко|около|до|после|в)$/.test(word)) return false
  const before = tokenAt(tokens, opening - 1).lower
  if (/^(?:часам|часов)$/.test(before)) return true
  if (!amount.numeral.spelled) return false
  if (word === 'в')
    return (
      /^(?:ровно|только|уже|сегодня|вчера|завтра|аж)$/.test(before) && endsThere(tokens, amount)
    )
  return startsClause(tokens, opening) && endsThere(tokens, amount)
}

/** A sign, a verb or a pronoun follows, and nothing that might be counted. */
const endsThere = (tokens: readonly Token[], { next }: NumberAmount): boolean => {
  const after = tokenAt(tokens, next)
  if (isDash(after)) return false
  return countsNothing(after) || VERB_RU.test(after.lower)
}

const VERB_RU =
  /^(?:вс[её]|никто|никого|\p{L}{2,}(?:[аиеуыяё]ли|[аиеуыяё]ла|[аиеуыяё]ло|лся|лись|лась|лось|шли|шел|шла|шло))$/u

/** «В 9 утра», «в 10 часов», "10 o'clock", "5 pm", "at six", «к пяти». */
export const isTimeOfDay = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  if (amount.low > 24) return false
  const after = tokenAt(tokens, amount.next).lower
  if (/^(?:утра|вечера|ночи|o'clock|am|pm|noon)$/.test(after)) return true
  if (after === 'a' && tokenAt(tokens, amount.next + 1).text === '.') {
    return tokenAt(tokens, amount.next + 2).lower === 'm'
  }
  if (isOnTheHour(tokens, amount)) return true
  if (!/^час(?:а|ов|ам|у)?$/.test(after)) return false
  if (/^(?:утра|вечера|ночи|дня)$/.test(tokenAt(tokens, amount.next + 1).lower)) return true
  // «В 10 часов» is when; «за 10 часов» is how long.
  if (LASTING.test(tokenAt(tokens, amount.first - 2).lower)) return false
  return /^(?:в|во|к|ко)$/.test(tokenAt(tokens, amount.first - 1).lower)
}

/** An hour told by its number alone, with the word before it. */
const isOnTheHour = (tokens: readonly Token[], amount: NumberAmount): boolean =>
  amount.low <= 12 &&
  amount.high === null &&
  amount.numeral.next === amount.next &&
  (isEnglishHour(tokens, amount) || isRussianHour(tokens, amount))
