import { lowerAt, type Token } from '../../tokens/token.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { isArranged, tenseAt } from '../tense.ts'
import { nearWeekend } from '../told-calendar.ts'

const CLOSE = /^ближайш(?:ие|их)$/

/** "Over the weekend", «в выходные», «в эти выходные»; where they begin, or -1. */
const firstOf = (tokens: readonly Token[], index: number): number => {
  if (lowerAt(tokens, index) === 'weekend') {
    const led = /^(?:over|at|on|during|this|by|before|until|till)$/.test(lowerAt(tokens, index - 2))
    return lowerAt(tokens, index - 1) === 'the' && led ? index - 2 : -1
  }
  const before = lowerAt(tokens, index - 1)
  const these = /^(?:эти|этих)$/.test(before) || CLOSE.test(before) ? 1 : 0
  return /^(?:в|на|за|до)$/.test(lowerAt(tokens, index - 1 - these)) ? index - these : -1
}

/** «В ближайшие выходные», "due by the weekend": to come, unless told as past. */
const wayAt = (tokens: readonly Token[], index: number): 'past' | 'ahead' | null => {
  const due = /^(?:by|before|until|till)$/.test(lowerAt(tokens, index - 2))
  const tense = tenseAt(tokens, index)
  // "As it always was before the weekend".
  if (due && tense === 'past') return null
  if (tense) return tense
  return due || CLOSE.test(lowerAt(tokens, index - 1)) || isArranged(tokens, index) ? 'ahead' : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const first = firstOf(tokens, index)
  // «В выходные дни»: on any.
  if (first < 0 || lowerAt(tokens, index + 1) === 'дни') return null
  if (lowerAt(tokens, index) === 'weekend' && !closesPhrase(tokens, index + 1)) return null
  const way = wayAt(tokens, index)
  if (way === null) return null
  return relativeDate(
    first,
    index + 1,
    { base: 'source', resolve: nearWeekend(way), onlyResolved: true, nearSource: true },
    'the weekend, told from the day of the document',
  )
}

export const weekendRule: DateRule = {
  name: 'date.weekend',
  version: 1,
  reads: 'Over the weekend, «в выходные»: the one just past or, where it is to come, the next.',
  opens: { numbers: false, words: ['weekend', 'выходные', 'выходных'] },
  examples: {
    mustRead: [
      {
        text: 'Today, 10 May 2021, they said that two men were stopped over the weekend.',
        edtf: ['2021-05-10', '2021-05-08/2021-05-09'],
      },
      {
        text: 'Сегодня, 12 мая 2021 года, рассказали: в выходные его забрали.',
        edtf: ['2021-05-12', '2021-05-08/2021-05-09'],
      },
    ],
    mustNotRead: [
      'over the weekend',
      'the weekend market',
      'в выходные дни закрыто',
      'по выходным',
    ],
  },
  readAt,
}
