import { type Token, tokenAt } from '../../tokens/token.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

/** How many months each of these parts of a year has. */
const HALVES = 'half полугодие полугодия полугодии полугодию половина половине половины половину'
const QUARTERS = 'quarter квартал квартала квартале кварталу'
const lengths = new Map<string, number>([
  ...HALVES.split(' ').map((word) => [word, 6] as const),
  ...QUARTERS.split(' ').map((word) => [word, 3] as const),
])

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1|i|1st|перв(?:ый|ая|ое|ого|ой|ому|ом|ую))$/,
  /^(?:second|2|ii|2nd|втор(?:ой|ая|ое|ого|ому|ом|ую))$/,
  /^(?:third|3|iii|3rd|трет(?:ий|ьего|ьему|ьем))$/,
  /^(?:fourth|4|iv|4th|четверт(?:ый|ого|ому|ом))$/,
]

/** «За третий квартал | наши датчики …». */
const LED = /^(?:за|в|во|на|к|концу|конца|конце|начале|началу|начала)$/

const THIS_YEAR = { year: null, lean: { on: 'source', offset: 0 } } as const

/** "Q1 2021", "H2 of 2021". */
const coded = (tokens: readonly Token[], index: number): DateReading | null => {
  const code = CODED.exec(tokenAt(tokens, index).text)
  if (!code) return null
  const length = code[1] === 'Q' ? 3 : 6
  const part = Number(code[2]) - 1
  const of = tokenAt(tokens, index + 1).lower === 'of' ? 1 : 0
  const year = readYearAfterComma(tokens, index + 1 + of)
  if (!year || (part + 1) * length > 12) return null
  const from = { ...yearParts(year), month: part * length + 1, day: null }
  const to = { ...yearParts(year), month: (part + 1) * length, day: null }
  return oneDate(index, year.next, from, to, 'a half or a quarter of a year')
}
const CODED = /^([QH])([1-4])$/

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  if (CODED.test(tokenAt(tokens, index).text)) return coded(tokens, index)
  const length = lengths.get(tokenAt(tokens, index).lower)
  if (!length) return null
  const suffix = /^(?:st|nd|rd|th|м|й|е|го)$/.test(tokenAt(tokens, index - 1).lower) ? 1 : 0
  const ordinal = index - 1 - suffix - (tokenAt(tokens, index - 1 - suffix).text === '-' ? 1 : 0)
  const part = ORDINALS.findIndex((words) => words.test(tokenAt(tokens, ordinal).lower))
  if (part < 0 || (part + 1) * length > 12) return null
  const of = tokenAt(tokens, index + 1).lower === 'of' ? 1 : 0
  const written = readYearAfterComma(tokens, index + 1 + of)
  // A quarter without a year is this year's; halves are of many things.
  const led = LED.test(tokenAt(tokens, ordinal - 1).lower)
  const quarter = length === 3 && of === 0 && (led || closesPhrase(tokens, index + 1))
  if (!written && !quarter) return null
  const year = written ?? { ...THIS_YEAR, next: index + 1 }
  const from = { ...yearParts(year), month: part * length + 1, day: null }
  const to = { ...yearParts(year), month: (part + 1) * length, day: null }
  return oneDate(ordinal, year.next, from, to, 'a half or a quarter of a year')
}

export const partOfYear: DateRule = {
  name: 'date.part-of-year',
  version: 2,
  reads: 'A half or a quarter of a year.',
  opens: { numbers: false, words: [...lengths.keys(), ...'q1 q2 q3 q4 h1 h2'.split(' ')] },
  examples: {
    mustRead: [
      { text: 'in the first half of 2018', edtf: ['2018-01/2018-06'] },
      { text: 'in Q3 2018', edtf: ['2018-07/2018-09'] },
      {
        text: '5 мая 2018 года обещали заплатить в третьем квартале.',
        edtf: ['2018-05-05', 'XXXX-07/XXXX-09'],
      },
      { text: 'в IV квартале 2018 года', edtf: ['2018-10/2018-12'] },
      { text: 'в 1-м квартале 2018 г.', edtf: ['2018-01/2018-03'] },
    ],
    mustNotRead: ['the second half of the match', 'в третьей половине'],
  },
  readAt,
}
