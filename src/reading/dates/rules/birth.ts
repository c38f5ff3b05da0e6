import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { readYear } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'
import { yearWords } from '../year-words.ts'
import { dayMonthYear } from './day-month-year.ts'
import { digits } from './digits.ts'
import { monthDayYear } from './month-day-year.ts'
import { monthYear } from './month-year.ts'

const WORDS = new Set([
  'dob',
  'd.o.b',
  'born',
  'birth',
  'родился',
  'родилась',
  'рождения',
  'род',
  'b',
])
const BETWEEN = /^(?:on|in|about|в|около|:|,|\.|-|–|\()$/

/** Where the date would begin after a word of birth, at most three small tokens on; -1 for none. */
const startAfter = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (at < index + 3 && BETWEEN.test(tokenAt(tokens, at).lower)) at++
  const begins =
    tokenAt(tokens, at).kind === 'number' || readMonth(tokens, at) || readYear(tokens, at)
  return begins ? at : -1
}

const birthReading = (reading: DateReading, first: number): DateReading => ({
  ...reading,
  dates: reading.dates.map((d) => (d === reading.dates[0] ? { ...d, first } : d)),
  role: 'birth',
  reason: 'a date beside a word for birth',
})

const dateAt = (tokens: readonly Token[], at: number): DateReading | null => {
  for (const rule of [digits, dayMonthYear, monthDayYear, monthYear]) {
    const found = rule.readAt(tokens, at)
    if (found) return found
  }
  const year = readYear(tokens, at)
  return year && oneDate(at, year.next, { year: year.year, month: null, day: null }, null, 'a year')
}

const BIRTH_AFTER = /^(?:р|рождения|рожд)$/

/** "On 3 May 1971 | she was born", «2 ноября 1999-го | я его родила». */
const BORN = /^(?:born|родил(?:а|ся|ась|ись))$/
const BEFORE_BORN =
  /^(?:he|she|they|i|we|was|were|my|his|her|our|son|daughter|он|она|они|я|мы|у|него|нее|нас|меня|его|ее|сын|сына|дочь|и|,)$/
const MOST_BEFORE_BORN = 4

const isBirthday = (tokens: readonly Token[], next: number): boolean => {
  let at = next
  while (at < next + MOST_BEFORE_BORN && BEFORE_BORN.test(tokenAt(tokens, at).lower)) at++
  return BORN.test(tokenAt(tokens, at).lower)
}

/** Russian puts the word behind: "1990 года рождения", "1985 г.р.". */
const wordFollows = (tokens: readonly Token[], next: number): number => {
  const p = tokenAt(tokens, next)
  if (!BIRTH_AFTER.test(p.lower)) return -1
  const dot = tokenAt(tokens, next + 1)
  return p.lower === 'р' && dot.text === '.' && dot.glued ? next + 2 : next + 1
}

/** So old must one be who is named with a birth date, and no one is older than that. */
const [OLDEST, YOUNGEST] = [1920, 2012]

/** «Хамидов, | 07.11.1987, …», "Besk A. N. | (12.03.1990)": in digits right behind a person's name. */
const isBesideName = (
  tokens: readonly Token[],
  index: number,
  { dates, next }: DateReading,
): boolean => {
  const [only] = dates
  const { year = null, day = null } = only?.from ?? {}
  if (dates.length !== 1 || only?.to || day === null || year === null) return false
  if (year < OLDEST || year > YOUNGEST || !/\d\.\d/.test(tokenAt(tokens, index).text)) return false
  const opens = tokenAt(tokens, index - 1).text
  const closes = tokenAt(tokens, next).text
  if (!(opens === '(' && /^[),;]$/.test(closes)) && !(opens === ',' && closes === ',')) return false
  const initial = tokenAt(tokens, index - 2).text === '.'
  const name = tokenAt(tokens, initial ? index - 3 : index - 2)
  if (!/^\p{Lu}/u.test(name.text)) return false
  return (
    (initial && name.text.length === 1) || hasFamilyEnding(name.lower) || isGivenName(name.lower)
  )
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'word' && WORDS.has(token.lower)) {
    if (token.lower === 'b' && tokenAt(tokens, index - 1).text !== '(') return null
    const at = startAfter(tokens, index + 1)
    const found = at < 0 ? null : dateAt(tokens, at)
    return found && birthReading(found, at)
  }
  const found = dateAt(tokens, index)
  if (!found) return null
  if (token.kind !== 'number') {
    const { lower } = tokenAt(tokens, found.next)
    return lower === 'рождения' ? { ...birthReading(found, index), next: found.next + 1 } : null
  }
  if (isBesideName(tokens, index, found)) return birthReading(found, index)
  const next = wordFollows(tokens, found.next)
  if (next > 0) return { ...birthReading(found, index), next }
  return isBirthday(tokens, found.next) ? birthReading(found, index) : null
}

export const birth: DateRule = {
  name: 'date.birth',
  version: 2,
  reads: 'A birth date, which dates a person and no event.',
  opens: { numbers: true, words: [...WORDS, ...yearWords] },
  examples: {
    mustRead: [
      {
        text: 'A. Example (DOB 29.01.1990) and B. Example (DOB 1985)',
        edtf: ['1990-01-29', '1985'],
      },
      { text: 'He was born on 3 May 1971 in the village', edtf: ['1971-05-03'] },
      { text: 'Пример А., 1985 г.р., житель', edtf: ['1985'] },
      { text: '12.03.1990 года рождения', edtf: ['1990-03-12'] },
      { text: 'On 3 May 1971 she was born in Osh.', edtf: ['1971-05-03'] },
      { text: '2 ноября 1999-го я его родила.', edtf: ['1999-11-02'] },
      { text: 'Отец пятьдесят первого года рождения.', edtf: ['1951'] },
      { text: 'Муж родился в шестьдесят четвёртом, зимой.', edtf: ['1964'] },
      { text: 'гражданин Орланов, 07.11.1987, доставлен', edtf: ['1987-11-07'] },
      { text: 'задержанного Орланова (21.09.1995).', edtf: ['1995-09-21'] },
    ],
    mustNotRead: ['born in 12 villages', 'two were born'],
  },
  readAt,
}
