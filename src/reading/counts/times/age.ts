import { isCapitalised, type Token, tokenAt } from '../../tokens/token.ts'
import type { NumberAmount } from '../amount.ts'
import { isPersonNoun } from '../words/persons.ts'

const SAID_BEFORE = /^(?:aged|age|возраст[еа]?|turned|turns|исполнилось|старше|младше|моложе)$/
/** Whose age it is stands in the dative in Russian: «ей 34 года», «сыну было 16». */
const DATIVE =
  /^(?:мне|ему|ей|нам|им|тебе|вам|которому|которой|каждому|одному|другому|второму|третьему|сыну|дочери|брату|сестре|матери|отцу|мужу|жене|женщине|мужчине|девочке|мальчику|девушке|юноше|ребенку|старику|подростку|бабушке|дедушке|старшему|младшему|старшей|младшей|потерпевшему|потерпевшей|погибшему|погибшей|осужденному|подсудимому)$/
const BETWEEN =
  /^(?:было|по|уже|всего|сейчас|тогда|лишь|только|почти|едва|на|тот|момент|около|исполнилось)$/
const REACH = 5

/** «Ей 34 года», «мне было 25»: the person is named before, in the dative. */
export const isDativeBefore = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i >= first - REACH; i--) {
    const { lower } = tokenAt(tokens, i)
    if (DATIVE.test(lower)) return true
    if (!BETWEEN.test(lower)) return false
  }
  return false
}

const closes = (token: Token): boolean => token.kind === 'break' || /^[,.;)]$/.test(token.text)

/** A child of a few months or a term in brackets may stand so too: from this on it's an age. */
const YOUNGEST = 5

const MOST_LISTED = 6

/** "Aged 41", and each of "aged 2, 5 and 9", «в возрасте 2, 5 и 9 лет». */
export const isSaidBefore = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1, n = 0; n < MOST_LISTED; n++, i -= 2) {
    if (SAID_BEFORE.test(tokenAt(tokens, i).lower)) return true
    if (!/^(?:,|and|or|и|или)$/.test(tokenAt(tokens, i).lower)) return false
    if (tokenAt(tokens, i - 1).kind !== 'number') return false
  }
  return false
}

/** Two capitalised words, or an initial and one: a place or a month alone is no person. */
const isFullName = (tokens: readonly Token[], last: number): boolean => {
  if (!isCapitalised(tokenAt(tokens, last))) return false
  const before = tokenAt(tokens, last - 1)
  return isCapitalised(before) || (before.text === '.' && isCapitalised(tokenAt(tokens, last - 2)))
}

const JOINT = /^(?:,|and|or|и|или)$/
const MOST_APPOSED = 5

/** The index of the comma or bracket that opens "…, 34,", "…, 16 and 19," or "… (64)"; -1 if none does. */
const openingOf = (tokens: readonly Token[], first: number): number => {
  for (let i = first - 1, n = 0; n < MOST_APPOSED; n++, i -= 2) {
    const sign = tokenAt(tokens, i)
    if (/^(?:then|now|тогда|ныне)$/.test(sign.lower)) i--
    else if (sign.text === '(') return i
    if (tokenAt(tokens, i).text === ',' && tokenAt(tokens, i - 1).kind === 'word') return i
    if (!JOINT.test(tokenAt(tokens, i).lower) || tokenAt(tokens, i - 1).kind !== 'number') return -1
  }
  return -1
}

const closesOrGoesOn = (tokens: readonly Token[], next: number): boolean =>
  closes(tokenAt(tokens, next)) ||
  (JOINT.test(tokenAt(tokens, next).lower) && tokenAt(tokens, next + 1).kind === 'number')

/** "Victims (64)" are counted; "my uncle (64)" is so old. */
const isOnePerson = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokenAt(tokens, index)
  if (isFullName(tokens, index)) return true
  return (
    isPersonNoun(tokenAt(tokens, index)) &&
    !/(?:s|ов|ев|ей|ых|их|people|men|women|children)$/.test(lower)
  )
}

/** "Marat Example, 34, a driver", "two sons, 16 and 19,", «мой дядя (64 года)»: beside a person. */
export const isApposed = (
  tokens: readonly Token[],
  amount: NumberAmount,
  next: number,
): boolean => {
  const opening = openingOf(tokens, amount.first)
  if (opening < 0 || amount.low < YOUNGEST || !closesOrGoesOn(tokens, next)) return false
  if (tokenAt(tokens, opening).text === '(') {
    return tokenAt(tokens, next).text === ')' && isOnePerson(tokens, opening - 1)
  }
  return isPersonNoun(tokenAt(tokens, opening - 1)) || isFullName(tokens, opening - 1)
}

/** «Мужчина 34 лет», «дети от 3 до 12 лет»: the genitive "of years" says what the noun is like. */
const isGenitive = (tokens: readonly Token[], amount: NumberAmount, unit: Token): boolean => {
  if (!isPersonNoun(tokenAt(tokens, amount.first - 1)) || unit.lower !== 'лет') return false
  const last = amount.low % 10
  const few = last >= 1 && last <= 4 && Math.floor(amount.low / 10) % 10 !== 1
  return amount.high !== null || few
}

const PUNISHED = /^(?:sentenced|sentences|convicted|imprisonment|приговорен|осужден|лишени)/
const PUNISHED_WITHIN = 60

/** "The following were sentenced: A. Example (5 years)": in brackets, but a term. */
const isTermInBrackets = (tokens: readonly Token[], first: number): boolean => {
  if (tokenAt(tokens, first - 1).text !== '(') return false
  for (let i = first - 2; i >= first - PUNISHED_WITHIN; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'break') return false
    if (PUNISHED.test(token.lower)) return true
  }
  return false
}

/** Do the words beside an amount of years say that somebody is so old? `unit` is its word for years. */
export const isAgeBeside = (
  tokens: readonly Token[],
  amount: NumberAmount,
  unit: Token,
  next: number,
): boolean =>
  isSaidBefore(tokens, amount.first) ||
  isDativeBefore(tokens, amount.first) ||
  (isApposed(tokens, amount, next) && !isTermInBrackets(tokens, amount.first)) ||
  isGenitive(tokens, amount, unit)
