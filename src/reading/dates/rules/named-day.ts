import { phrases } from '../../counts/words/phrases.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

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
]

const days = phrases(NAMED.map(([name, month, day]) => [name, { month, day }] as const))

const LED =
  /^(?:on|since|until|till|before|after|by|around|of|and|to|в|на|до|после|к|с|со|накануне|под|от)$/

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const named = days.read(tokens, index)
  if (!named || !LED.test(tokenAt(tokens, index - 1).lower)) return null
  const year = readYearAfterComma(tokens, named.next)
  const from = { ...yearParts(year), ...named.value }
  const next = year?.next ?? named.next
  const reading = oneDate(index, next, from, null, 'a day that is known by its name')
  return { ...reading, onlyWithYear: true }
}

export const namedDay: DateRule = {
  name: 'date.named-day',
  version: 1,
  reads: 'A day that has a name and one date everywhere: New Year’s Eve, «День Победы».',
  opens: { numbers: false, words: days.firsts },
  examples: {
    mustRead: [
      { text: 'They came on New Year’s Eve 2020.', edtf: ['2020-12-31'] },
      {
        text: '3 марта 2021 года его забрали, а отпустили на Международный женский день.',
        edtf: ['2021-03-03', '2021-03-08'],
      },
    ],
    mustNotRead: ['on Christmas Day they sang', 'площадь Победы', 'on New Year’s Eve'],
  },
  readAt,
}
