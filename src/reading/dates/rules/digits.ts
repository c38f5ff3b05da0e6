import { isRealDay } from '../../../domain/day.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import { type DateParts, type DateReading, type DateRule, oneDate } from '../rule.ts'

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/

/** Two digits of a year: 00–49 are of this century, as in everyday papers; EDTF can't say it otherwise. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)

const readDotted = (text: string): DateParts | null => {
  const m = DOTTED.exec(text)
  if (!m) return null
  const [day, month, year] = [Number(m[1]), Number(m[2]), fullYear(m[3] ?? '')]
  return isRealDay(year, month, day) ? { year, month, day } : null
}

interface Signed {
  readonly parts: DateParts
  readonly next: number
}

const digitsAt = (tokens: readonly Token[], index: number, length: RegExp): number | null => {
  const token = tokenAt(tokens, index)
  return token.kind === 'number' && length.test(token.text) ? Number(token.text) : null
}

/** Three numbers with one sign between them: `2020-02-08`, or `25/02/2020` where only one order is possible. */
const readSigned = (tokens: readonly Token[], index: number): Signed | null => {
  const sign = tokenAt(tokens, index + 1)
  if (!/^[-/]$/.test(sign.text) || !sign.glued || tokenAt(tokens, index + 3).text !== sign.text) {
    return null
  }
  for (const i of [2, 3, 4]) if (!tokenAt(tokens, index + i).glued) return null
  if (/^[-/]$/.test(tokenAt(tokens, index + 5).text) && tokenAt(tokens, index + 5).glued)
    return null
  const parts = sign.text === '-' ? isoParts(tokens, index) : slashedParts(tokens, index)
  return parts && { parts, next: index + 5 }
}

const isoParts = (tokens: readonly Token[], index: number): DateParts | null => {
  const year = digitsAt(tokens, index, /^\d{4}$/)
  const month = digitsAt(tokens, index + 2, /^\d\d$/)
  const day = digitsAt(tokens, index + 4, /^\d\d$/)
  if (year === null || month === null || day === null) return null
  return isRealDay(year, month, day) ? { year, month, day } : null
}

const slashedParts = (tokens: readonly Token[], index: number): DateParts | null => {
  const yearFirst = isoParts(tokens, index)
  if (yearFirst) return yearFirst
  const a = digitsAt(tokens, index, /^\d{1,2}$/)
  const b = digitsAt(tokens, index + 2, /^\d{1,2}$/)
  const year = digitsAt(tokens, index + 4, /^\d{4}$/)
  if (a === null || b === null || year === null) return null
  const dayFirst = isRealDay(year, b, a)
  const monthFirst = isRealDay(year, a, b)
  if (dayFirst && monthFirst && a !== b) return null
  return dayFirst ? { year, month: b, day: a } : monthFirst ? { year, month: a, day: b } : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number') return null
  // Part of a longer code or version: "A-08.02.2020", "v1.2.2020".
  const before = tokenAt(tokens, index - 1)
  if (token.glued && /^[-/.№#]$/.test(before.text) && tokenAt(tokens, index - 1).glued) return null
  const dotted = readDotted(token.text)
  if (dotted) {
    const g = tokenAt(tokens, index + 1).lower === 'г' ? 1 : 0
    const dot = g && tokenAt(tokens, index + 2).text === '.' ? 1 : 0
    return oneDate(index, index + 1 + g + dot, dotted, null, 'day, month and year in digits')
  }
  const signed = readSigned(tokens, index)
  return signed && oneDate(index, signed.next, signed.parts, null, 'a date in digits')
}

export const digits: DateRule = {
  name: 'date.digits',
  version: 1,
  reads:
    'Dates in digits: 08.02.2020 day first, 2020-02-08, and 25/02/2020 where only one order exists.',
  examples: {
    mustRead: [
      { text: '08.02.2021', edtf: ['2021-02-08'] },
      { text: 'of 2020-02-08, in print', edtf: ['2020-02-08'] },
      { text: 'on 25/02/2020', edtf: ['2020-02-25'] },
      { text: 'on 2020/02/08', edtf: ['2020-02-08'] },
      { text: 'приговор от 22.04.21 г.', edtf: ['2021-04-22'] },
    ],
    mustNotRead: ['02/08/2020 may be either', '31.02.2020', 'version 1.2.3', '12-34-5678', '10.10'],
  },
  readAt,
}
