import { type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { readDay, readYearAfterComma, yearParts } from '../number-parts.ts'
import { type DateParts, type DateReading, type DateRule, oneDate } from '../rule.ts'
import { shiftDay } from '../shift.ts'
import { digits } from './digits.ts'

interface Morning {
  readonly day: DateParts
  readonly next: number
}

/** The day into which the night goes: "8 февраля 2020 года" or "08.02.2020". */
const morningAt = (tokens: readonly Token[], index: number): Morning | null => {
  const written = digits.readAt(tokens, index)
  const [date] = written?.dates ?? []
  if (written && date && date.from.day !== null) return { day: date.from, next: written.next }
  const day = readDay(tokens, index)
  const month = day && readMonth(tokens, day.next)
  if (!month) return null
  const year = readYearAfterComma(tokens, month.next)
  const parts = { ...yearParts(year), month: month.month, day: day.day }
  return { day: parts, next: year?.next ?? month.next }
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  if (tokenAt(tokens, index).lower !== 'ночь' || tokenAt(tokens, index + 1).lower !== 'на') {
    return null
  }
  const morning = morningAt(tokens, index + 2)
  const before = morning && shiftDay(morning.day, -1)
  if (!morning || !before) return null
  const { lean } = morning.day
  const from = lean ? { ...before, lean } : before
  return oneDate(index, morning.next, from, morning.day, 'the night into a day')
}

export const nightBefore: DateRule = {
  name: 'date.night-before',
  version: 2,
  reads: '«В ночь на 8 февраля»: the night that begins on the day before.',
  opens: { numbers: false, words: ['ночь'] },
  examples: {
    mustRead: [
      { text: 'В ночь на 8 февраля 2020 года на юге', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'в ночь на 1 января 2021 года', edtf: ['2020-12-31/2021-01-01'] },
      { text: 'в ночь с 7 на 8 февраля 2020 года', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'в ночь на 01.03.2020', edtf: ['2020-02-29/2020-03-01'] },
    ],
    mustNotRead: ['в ночь на субботу', 'ночь на 8 человек'],
  },
  readAt,
}
