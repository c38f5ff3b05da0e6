import type { Token } from '../../tokens/token.ts'
import { namedDays, readNamedDay } from '../named-days.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

/** "New Year's Day 2008, a Tuesday", "New Year's Day, 2025" alone on its line: its year is beside it. */
const bare = (tokens: readonly Token[], index: number) => {
  const named = opensSentence(tokens, index) ? namedDays.read(tokens, index) : null
  return named && readYearAfterComma(tokens, named.next) ? named : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const named = readNamedDay(tokens, index) ?? bare(tokens, index)
  if (!named) return null
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
  opens: { numbers: false, words: namedDays.firsts },
  examples: {
    mustRead: [
      { text: 'They came on New Year’s Eve 2020.', edtf: ['2020-12-31'] },
      { text: 'New Year’s Day 2008, a Tuesday. They came at dawn.', edtf: ['2008-01-01'] },
      { text: 'He was taken two days after Christmas 2016.', edtf: ['2016-12-27'] },
      {
        text: '3 ноября 2021 года его забрали, а накануне Нового года отпустили.',
        edtf: ['2021-11-03', '2021-12-31'],
      },
      {
        text: '3 марта 2021 года его забрали, а отпустили на Международный женский день.',
        edtf: ['2021-03-03', '2021-03-08'],
      },
    ],
    mustNotRead: [
      'on Christmas Day they sang',
      'the first week of the new year',
      'В новый год мы вошли без него',
      'площадь Победы',
      'on New Year’s Eve',
    ],
  },
  readAt,
}
