import { isCapitalised, type Token, tokenAt } from '../tokens/token.ts'

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

/** A month's name. English ones need their capital, since "may" and "march" are verbs. */
export const readMonth = (tokens: readonly Token[], index: number): MonthRead | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word') return null
  const word = WORDS.get(token.lower)
  if (!word || (word.lang === 'en' && !isCapitalised(token))) return null
  const dot = tokenAt(tokens, index + 1)
  const dotted = word.short && dot.text === '.' && dot.glued
  return { ...word, next: index + (dotted ? 2 : 1) }
}
