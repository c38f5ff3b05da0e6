import { phrases } from '../counts/words/phrases.ts'
import { lowerAt, type Token, wordsFrom } from '../tokens/token.ts'

/** Days that have a name and the same date wherever that name is used. */
const NAMED: readonly (readonly [string, number, number])[] = [
  ["new year's day", 1, 1],
  ["new year's eve", 12, 31],
  ["international women's day", 3, 8],
  ["valentine's day", 2, 14],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['boxing day', 12, 26],
  ['may day', 5, 1],
  ["st andrew's day", 11, 30],
  ["st patrick's day", 3, 17],
  ["all saints' day", 11, 1],
  ["all souls' day", 11, 2],
  ['bastille day', 7, 14],
  ['armistice day', 11, 11],
  ['halloween', 10, 31],
  ['день знаний', 9, 1],
  ['дня знаний', 9, 1],
  ['старый новый год', 1, 14],
  ['human rights day', 12, 10],
  ['world press freedom day', 5, 3],
  ["international workers' day", 5, 1],
  ['международный женский день', 3, 8],
  ['международного женского дня', 3, 8],
  ['день победы', 5, 9],
  ['дня победы', 5, 9],
  ['день защитника отечества', 2, 23],
  ['день прав человека', 12, 10],
  ['дня прав человека', 12, 10],
  ['new year', 1, 1],
  ['christmas', 12, 25],
  ['orthodox christmas', 1, 7],
  ['orthodox new year', 1, 14],
  ['gandhi jayanti day', 10, 2],
  ['gandhi jayanti', 10, 2],
  ['ides of march', 3, 15],
  ['anzac day', 4, 25],
  ['remembrance day', 11, 11],
  ['juneteenth', 6, 19],
  ['новый год', 1, 1],
  ['нового года', 1, 1],
  ['новому году', 1, 1],
  ['новым годом', 1, 1],
  ['первомай', 5, 1],
  ['первомая', 5, 1],
  ['первомаю', 5, 1],
  ['дню победы', 5, 9],
  ['дню знаний', 9, 1],
  ['день народного единства', 11, 4],
  ['дня народного единства', 11, 4],
  ['дню народного единства', 11, 4],
  ['дня защитника отечества', 2, 23],
  ['дню прав человека', 12, 10],
]

const days = phrases(NAMED.map(([name, month, day]) => [name, { month, day }] as const))

export const namedDays = days

const LED =
  /^(?:on|since|until|till|before|after|by|around|of|and|to|в|на|до|после|к|с|со|накануне|перед|под|от)$/

/** A day that is known by its name, led in by a word of time. */
export const readNamedDay = (tokens: readonly Token[], index: number) => {
  const the = lowerAt(tokens, index - 1) === 'the' ? 1 : 0
  const led = lowerAt(tokens, index - 1 - the)
  const named = LED.test(led) ? days.read(tokens, index) : null
  // «В новый год» and "of the new year" are as often of the year.
  const isYear = named && /^(?:new year|нов[а-я]+ год[а-я]*)$/.test(wordsFrom(tokens, index, 2))
  const isDay = named !== null && named.next > index + 2
  return isYear && !isDay && /^(?:of|to|around|and|в|от|с|со)$/.test(led) ? null : named
}
