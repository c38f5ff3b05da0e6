import type { DurationUnit } from '../../../domain/quantities.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'

const DURATIONS: Readonly<Record<DurationUnit, string>> = {
  years: 'полгода полугода year years год года году годом лет годам годами годах',
  months: 'month months месяц месяца месяцу месяцем месяцев месяцам месяцами месяцах полмесяца',
  weeks: 'week weeks неделя недели неделю недель неделями неделе',
  days: 'day days день дня дню дней дням днями днях сутки суток суткам сутками полдня',
  hours: 'hour hours час часа часу часов часам часами часах полчаса получаса',
  minutes: 'minute minutes минута минуты минуту минут минутам минутами минутах',
}

const durations = new Map<string, DurationUnit>()
for (const unit of Object.keys(DURATIONS) as DurationUnit[]) {
  for (const word of DURATIONS[unit].split(' ')) durations.set(word, unit)
}

export const durationUnit = (word: string): DurationUnit | null => durations.get(word) ?? null

/** Currency words, with the ISO 4217 code where the word means only one. */
const MONEY: readonly (readonly [string | null, string])[] = [
  ['KZT', 'tenge tenges тенге kzt ₸ тг'],
  ['RUB', 'ruble rubles rouble roubles рубль рубля рублей рублям рублями рублях руб rub ₽'],
  ['USD', 'usd us$'],
  ['EUR', 'euro euros евро eur €'],
  ['GBP', 'gbp £'],
  ['KGS', 'kgs'],
  ['UZS', 'uzs'],
  ['TJS', 'somoni сомони tjs'],
  ['UAH', 'hryvnia hryvnias гривна гривны гривен uah'],
  ['CNY', 'yuan юань юаня юаней cny'],
  // Fines are set in indices of account, whose worth in money changes every year.
  [null, 'mci mcis мрп'],
  // Dollars, soms and sums belong to more than one country.
  [
    null,
    'dollar dollars доллар доллара долларов долларам долларами долл $ som soms сом сома сомов сум сумов sum sums',
  ],
]

const currencies = new Map<string, string | null>()
for (const [code, words] of MONEY) for (const word of words.split(' ')) currencies.set(word, code)

/** The currency a word names; undefined when it is no word of money. */
export const currencyOf = (word: string): string | null | undefined => currencies.get(word)

const CODE = /^(?:usd|kzt|eur|rub|gbp|kgs|uzs|tjs|uah|cny)$/

/** Index of the number after a sign of money ("$", "US$", "KZT"), or the same index without one. */
export const skipCurrency = (tokens: readonly Token[], index: number): number => {
  const at = /^us$/.test(tokenAt(tokens, index).lower) ? index + 1 : index
  const sign = tokenAt(tokens, at)
  if (isMoneySign(sign)) return at + 1
  return CODE.test(sign.lower) && tokenAt(tokens, at + 1).kind === 'number' ? at + 1 : index
}

export const isMoneySign = (token: Token): boolean =>
  (token.kind === 'punct' && /^[$€£₸₽]$/.test(token.text)) ||
  (/^[A-Z]{3}$/.test(token.text) && CODE.test(token.lower))

export const isPercent = (word: string): boolean =>
  word === '%' || word === 'percent' || word === 'pct' || word.startsWith('процент')
