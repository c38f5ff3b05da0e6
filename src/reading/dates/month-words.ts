import { isCapitalised, lowerAt, type Token, tokenAt } from '../tokens/token.ts'

import { closesPhrase } from './phrase-end.ts'

const EN = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Each case a month is written in, and its abbreviations. */
const RU = [
  ['января', 'январь', 'январе', 'январем', 'январю', 'янв'],
  ['февраля', 'февраль', 'феврале', 'февралем', 'февралю', 'фев', 'февр'],
  ['марта', 'март', 'марте', 'мартом', 'марту', 'мар'],
  ['апреля', 'апрель', 'апреле', 'апрелем', 'апрелю', 'апр'],
  ['мая', 'май', 'мае', 'маем', 'маю'],
  ['июня', 'июнь', 'июне', 'июнем', 'июню', 'июн'],
  ['июля', 'июль', 'июле', 'июлем', 'июлю', 'июл'],
  ['августа', 'август', 'августе', 'августом', 'августу', 'авг'],
  ['сентября', 'сентябрь', 'сентябре', 'сентябрем', 'сентябрю', 'сент', 'сен'],
  ['октября', 'октябрь', 'октябре', 'октябрем', 'октябрю', 'окт'],
  ['ноября', 'ноябрь', 'ноябре', 'ноябрем', 'ноябрю', 'нояб', 'ноя'],
  ['декабря', 'декабрь', 'декабре', 'декабрем', 'декабрю', 'дек'],
]

interface MonthWord {
  readonly month: number
  readonly lang: 'en' | 'ru'
  readonly short: boolean
  /** Russian genitive, the case that follows a day: "7 февраля". */
  readonly genitive: boolean
}

const WORDS = new Map<string, MonthWord>()
EN.forEach((words, i) => {
  words.forEach((word, n) => {
    const entry = { month: i + 1, lang: 'en', short: n > 0, genitive: false } as const
    WORDS.set(word, entry)
    if (n === 0) WORDS.set(`${word}'s`, entry)
  })
})
RU.forEach((words, i) => {
  words.forEach((word, n) => {
    WORDS.set(word, { month: i + 1, lang: 'ru', short: n > 4, genitive: n === 0 })
  })
})

/** Every form of a month's name in a language. */
export const monthWordsOf = (lang: 'en' | 'ru'): readonly string[] =>
  [...WORDS].flatMap(([word, entry]) => (entry.lang === lang ? [word] : []))

export interface MonthRead extends MonthWord {
  readonly next: number
}

const ORDINAL = /^(?:st|nd|rd|th)$/

/** "June 2020", "oct '19": its year stands behind it. */
const yearFollows = (tokens: readonly Token[], index: number): boolean => {
  const at = tokenAt(tokens, index).text === '.' ? index + 1 : index
  const token = tokenAt(tokens, at)
  if (/^(?:19|20)\d\d$/.test(token.text)) return true
  return /^['’]$/.test(token.text) && /^\d\d$/.test(tokenAt(tokens, at + 1).text)
}

const dayStands = (tokens: readonly Token[], index: number): boolean =>
  /^\d{1,2}$/.test(tokenAt(tokens, index - 1).text) ||
  ORDINAL.test(tokenAt(tokens, index - 1).lower) ||
  (/^\d{1,2}$/.test(tokenAt(tokens, index + 1).text) && !tokenAt(tokens, index + 1).glued)

/**
 * "since june", "12 oct", "may 2020", as people write in haste: a word that is also another one needs
 * its year or its day's ending, and a short one a number beside it.
 */
const isInSmallLetters = (tokens: readonly Token[], index: number, short: boolean): boolean => {
  const { lower } = tokenAt(tokens, index)
  const year = yearFollows(tokens, index + 1)
  if (/^(?:may|march|mar|august)$/.test(lower))
    return ORDINAL.test(lowerAt(tokens, index - 1)) || (year && closesPhrase(tokens, index + 2))
  if (year) return true
  return !short || dayStands(tokens, index)
}

/** A month's name. English ones need their capital as a rule, since "may" and "march" are verbs. */
export const readMonth = (tokens: readonly Token[], index: number): MonthRead | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word') return null
  const word = WORDS.get(token.lower)
  if (!word) return null
  const small = word.lang === 'en' && !isCapitalised(token)
  if (small && !isInSmallLetters(tokens, index, word.short)) return null
  const dot = tokenAt(tokens, index + 1)
  const dotted = word.short && dot.text === '.' && dot.glued
  return { ...word, next: index + (dotted ? 2 : 1) }
}
