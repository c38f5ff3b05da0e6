import { isRealDay } from '../../../domain/day.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { fullYear } from '../full-year.ts'
import { type DateParts, type DateReading, type DateRule, oneDate } from '../rule.ts'

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/

const YEAR_FIRST = /^([12]\d{3})\.(\d\d)\.(\d\d)$/

const readDotted = (text: string): DateParts | null => {
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const [year, month, day] = [Number(first[1]), Number(first[2]), Number(first[3])]
    return isRealDay(year, month, day) ? { year, month, day } : null
  }
  const m = DOTTED.exec(text)
  if (!m) return null
  const [day, month, year] = [Number(m[1]), Number(m[2]), fullYear(m[3] ?? '')]
  return isRealDay(year, month, day) ? { year, month, day } : null
}

interface Signed {
  readonly parts: DateParts
  readonly eitherOrder?: readonly [number, number]
  readonly slashed?: readonly [number, number]
}

const LINK = /^(?:по|до|to|till|until)$/
const DAY_AND_MONTH = /^(\d{1,2})(?:\.(\d\d))?$/

/** "С 25.07 по 28.07.2022", "18–20.11.19": the year, or the month, too, of the second is the first's. */
const readSpan = (tokens: readonly Token[], index: number): DateReading | null => {
  const m = DAY_AND_MONTH.exec(tokenAt(tokens, index).text)
  const link = tokenAt(tokens, index + 1)
  const led =
    m?.[2] === undefined ? isDash(link) && link.glued : isDash(link) || LINK.test(link.lower)
  if (!m || !led) return null
  const to = readDotted(tokenAt(tokens, index + 2).text)
  const from = to && { ...to, day: Number(m[1]), month: m[2] ? Number(m[2]) : to.month }
  if (!from || from.year === null || from.month === null) return null
  if (!isRealDay(from.year, from.month, from.day)) return null
  const key = (p: DateParts): number => (p.month ?? 0) * 100 + (p.day ?? 0)
  if (key(from) >= key(to)) return null
  const end = yearWordEnd(tokens, index + 3)
  return oneDate(index, end, from, to, 'from one day to another in digits')
}

/** After the digits: "г.", "года". */
const yearWordEnd = (tokens: readonly Token[], index: number): number => {
  const word = tokenAt(tokens, index).lower
  if (!/^(?:г|года)$/.test(word)) return index
  return word === 'г' && tokenAt(tokens, index + 1).text === '.' ? index + 2 : index + 1
}

const digitsAt = (tokens: readonly Token[], index: number, length: RegExp): number | null => {
  const token = tokenAt(tokens, index)
  return token.kind === 'number' && length.test(token.text) ? Number(token.text) : null
}

/** Three numbers with one sign between them: `2020-02-08`, `25/02/2020`. */
const readSigned = (tokens: readonly Token[], index: number): Signed | null => {
  const sign = tokenAt(tokens, index + 1)
  if (!/^[-/]$/.test(sign.text) || !sign.glued || tokenAt(tokens, index + 3).text !== sign.text) {
    return null
  }
  for (const i of [2, 3, 4]) if (!tokenAt(tokens, index + i).glued) return null
  if (tokenAt(tokens, index + 5).text === sign.text && tokenAt(tokens, index + 5).glued) return null
  const iso = isoParts(tokens, index)
  if (iso) return { parts: iso }
  return slashedParts(tokens, index, sign.text === '/')
}

const isoParts = (tokens: readonly Token[], index: number): DateParts | null => {
  const year = digitsAt(tokens, index, /^\d{4}$/)
  const month = digitsAt(tokens, index + 2, /^\d\d$/)
  const day = digitsAt(tokens, index + 4, /^\d\d$/)
  if (year === null || month === null || day === null) return null
  return isRealDay(year, month, day) ? { year, month, day } : null
}

const wordBefore = (tokens: readonly Token[], index: number): string => {
  const before = tokenAt(tokens, index - 1)
  return (before.text === '.' ? tokenAt(tokens, index - 2) : before).lower
}

/** Where both orders exist, only the year is certain here; another date of the text may settle it. */
const slashedParts = (tokens: readonly Token[], index: number, short: boolean): Signed | null => {
  const a = digitsAt(tokens, index, /^\d{1,2}$/)
  const b = digitsAt(tokens, index + 2, /^\d{1,2}$/)
  const written = tokenAt(tokens, index + 4).text
  // "14/03/21", as telephones write; with hyphens two digits may be of any number.
  if (!/^[12]\d{3}$/.test(written) && !(short && /^\d\d$/.test(written))) return null
  if (/^(?:no|n|№|#|nr|law|act|ст|п|закон\p{L}*|дел[оау]|case)$/u.test(wordBefore(tokens, index)))
    return null
  const year = fullYear(written)
  if (a === null || b === null) return null
  const dayFirst = isRealDay(year, b, a)
  const monthFirst = isRealDay(year, a, b)
  if (dayFirst && monthFirst && a !== b) {
    return { parts: { year, month: null, day: null }, eitherOrder: [a, b] }
  }
  if (dayFirst) return { parts: { year, month: b, day: a }, slashed: [a, b] }
  return monthFirst ? { parts: { year, month: a, day: b }, slashed: [a, b] } : null
}

/** Part of a longer code or version: "A-08.02.2020", "v1.2.2020". */
const isInCode = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  const before = tokenAt(tokens, index - 1)
  return token.glued && /^[-/.№#]$/.test(before.text) && tokenAt(tokens, index - 1).glued
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number' || isInCode(tokens, index)) return null
  const dotted = readDotted(token.text)
  if (dotted) {
    const next = yearWordEnd(tokens, index + 1)
    return oneDate(index, next, dotted, null, 'day, month and year in digits')
  }
  const span = readSpan(tokens, index)
  if (span) return span
  const signed = readSigned(tokens, index)
  if (!signed) return null
  const { parts, eitherOrder, slashed } = signed
  if (!eitherOrder) {
    const reading = oneDate(index, index + 5, parts, null, 'a date in digits')
    return slashed ? { ...reading, slashed } : reading
  }
  const reason = 'a date in digits, of which only the year is certain'
  return { ...oneDate(index, index + 5, parts, null, reason), eitherOrder }
}

export const digits: DateRule = {
  name: 'date.digits',
  version: 4,
  reads:
    'Dates in digits: 08.02.2020 day first, 2020-02-08, and 25/02/2020 in the order that exists or that the text uses.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      { text: '08.02.2021', edtf: ['2021-02-08'] },
      { text: 'of 2020-02-08, in print', edtf: ['2020-02-08'] },
      { text: '18–20.11.19', edtf: ['2019-11-18/2019-11-20'] },
      { text: 'on 25/02/2020', edtf: ['2020-02-25'] },
      { text: 'on 2020/02/08', edtf: ['2020-02-08'] },
      { text: 'приговор от 22.04.21 г.', edtf: ['2021-04-22'] },
      { text: 'с 25.07 по 28.07.2022 г.', edtf: ['2022-07-25/2022-07-28'] },
      { text: '02/08/2020 may be either', edtf: ['2020'] },
      { text: 'on 25/02/2020 and on 02/03/2020', edtf: ['2020-02-25', '2020-03-02'] },
      { text: 'on Friday 10/9/2021 he left', edtf: ['2021-09-10'] },
      { text: '[14/03/21, 10:02] they came', edtf: ['2021-03-14T10:02'] },
      { text: 'on 25-02-2020', edtf: ['2020-02-25'] },
      { text: 'on 2020.02.25', edtf: ['2020-02-25'] },
      { text: 'on 02/25/2020 and on 02/03/2020', edtf: ['2020-02-25', '2020-02-03'] },
    ],
    mustNotRead: ['31.02.2020', 'version 1.2.3', '12-34-5678', '10.10', 'No. 25/02/21', '25-02-21'],
  },
  readAt,
}
