import type { DurationUnit } from '../../../domain/quantities.ts'

const DURATIONS: Readonly<Record<DurationUnit, string>> = {
  years: 'полгода year years год года году годом лет годам годами',
  months: 'month months месяц месяца месяцу месяцем месяцев месяцам месяцами',
  weeks: 'week weeks неделя недели неделю недель неделями неделе',
  days: 'day days день дня дню дней дням днями сутки суток суткам',
  hours: 'hour hours час часа часу часов часам часами',
  minutes: 'minute minutes минута минуты минуту минут минутам',
}

const durations = new Map<string, DurationUnit>()
for (const unit of Object.keys(DURATIONS) as DurationUnit[]) {
  for (const word of DURATIONS[unit].split(' ')) durations.set(word, unit)
}

export const durationUnit = (word: string): DurationUnit | null => durations.get(word) ?? null

/** Currency words, with the ISO 4217 code where the word means only one. */
const MONEY: readonly (readonly [string | null, string])[] = [
  ['KZT', 'tenge tenges тенге kzt ₸'],
  ['RUB', 'ruble rubles rouble roubles рубль рубля рублей руб rub ₽'],
  ['USD', 'usd us$'],
  ['EUR', 'euro euros евро eur €'],
  ['GBP', 'gbp £'],
  ['KGS', 'kgs'],
  // Dollars, soms and sums belong to more than one country.
  [null, 'dollar dollars доллар доллара долларов $ som soms сом сома сомов сум сумов sum sums'],
]

const currencies = new Map<string, string | null>()
for (const [code, words] of MONEY) for (const word of words.split(' ')) currencies.set(word, code)

/** The currency a word names; undefined when it is no word of money. */
export const currencyOf = (word: string): string | null | undefined => currencies.get(word)

export const isPercent = (word: string): boolean =>
  word === '%' || word === 'percent' || word.startsWith('процент')

/** What the noun of time is part of in adjectives: "two-year", "9-летнюю". */
export const durationStem = (word: string): { unit: DurationUnit; age: boolean } | null => {
  if (/^летн(?:ий|яя|ее|ие|юю|его|ему|ей|их|им|ими|ем|ею|ня)$/.test(word)) {
    return { unit: 'years', age: true }
  }
  if (/^месячн/.test(word)) return { unit: 'months', age: false }
  if (/^недельн/.test(word)) return { unit: 'weeks', age: false }
  if (/^(?:дневн|суточн)/.test(word)) return { unit: 'days', age: false }
  if (/^часов(?:ой|ая|ое|ые|ого|ую|ых)$/.test(word)) return { unit: 'hours', age: false }
  const unit = /s$/.test(word) ? null : durationUnit(word)
  return unit && /^[a-z]+$/.test(word) ? { unit, age: false } : null
}
