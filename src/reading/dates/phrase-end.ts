import { type Token, tokenAt } from '../tokens/token.ts'

const RUSSIAN =
  'я ты он она оно они мы вы его ее их нас меня мне ему ей им нам вас вам все всех всем никто никого в во на с со из к ко от до по за у и а но что когда где как уже еще снова вновь опять был была было были утром днем вечером ночью не около примерно против при между через без под об про для ради среди вместо кроме включительно'
const ENGLISH =
  'he she they we i it you the his her their our my him them us me a an at in on from to and but who was were had has is there this that again no nobody when after before early late about around'

const WORDS = new Set(`${RUSSIAN} ${ENGLISH}`.split(' '))
const VERB =
  /^(?:[а-я]{2,}(?:ал|ил|ел|ял|ыл|ул|ла|ло|ли|ан|ана|аны|ен|ена|ены|лся|лась|лось|лись|шел|ают|яют|уют|ает|яет|ует)|[a-z]{2,}ed|came|went|left|took|saw|got|began|found|told|said)$/

/** Nouns that end as verbs of the past do. */
const NOUN =
  /^(?:тела|дела|села|школа|сила|скала|вокзал|зал|канал|журнал|материал|генерал|сигнал|квартал|персонал|капитал|филиал|подвал|металл|тыл|пол|стол|угол|отдел|предел|раздел|автомобил|посол|протокол|факел|мебел|метел|(?:вокзал|зал|канал|журнал|материал|генерал|сигнал|квартал|филиал|подвал|металл|тыл|пол|стол|угол|отдел|предел|раздел|протокол)а|недели|правила|мыла|числа|числе|кресла|масла)$/

export const isVerb = (token: Token): boolean => VERB.test(token.lower) && !NOUN.test(token.lower)

/**
 * Does nothing follow that a number or an ordinal could belong to? "On the 9th | he left", but not
 * "on the 9th | floor". A word that could be a noun says no.
 */
export const closesPhrase = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'break') return true
  if (token.kind === 'punct')
    return /^[,.;:)!?…—–]$/.test(token.text) && !token.text.startsWith('-')
  if (token.kind !== 'word') return false
  // "By mid-afternoon | he'd agreed".
  const word = token.lower.replace(/'(?:d|ll|s|ve|re|m)$/, '')
  return WORDS.has(word) || VERB.test(token.lower)
}

/** «17-го | областное телевидение показало», «25-го | главврач сообщил»: a subject, to which no genitive belongs. */
export const isSubject = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || token.text !== token.lower || token.lower.length < 4) return false
  return /(?:[бвгджзйклмнпрстфцчшщ]|[оеая]е|ая|яя)$/.test(token.lower) && /^[а-я]/.test(token.lower)
}

/** First in its sentence or on its line. */
export const opensSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  const before = tokenAt(tokens, index - 1)
  return token.lineStart || before.kind === 'break' || /^[.!?…]$/.test(before.text)
}
