import { expect, test } from 'vitest'
import { durationsIn } from './durations.ts'

/** Words, and the hours they stand for. */
const read: readonly (readonly [string, number, number])[] = [
  ['held for 12 hours', 12, 12],
  ['held for more than a day', 24, Number.POSITIVE_INFINITY],
  ['held for at least two days', 48, Number.POSITIVE_INFINITY],
  ['held for hours', 2, 24],
  ['lasted half an hour', 0.5, 0.5],
  ['up to three weeks', 0, 504],
  ['держали 12 часов', 12, 12],
  ['держали более суток', 24, Number.POSITIVE_INFINITY],
  ['держали полтора часа', 1.5, 1.5],
  ['допрашивали часами', 2, 24],
  ['около двух суток', 36, 60],
  ['к пяти годам', 43830, 43830],
]

test.each(read)('%s', (words, low, high) => {
  expect(durationsIn(words).map((d) => [d.low, d.high])).toEqual([[low, high]])
})

test.each(['in those days', 'the next day', 'в тот день', 'at that hour', 'Monday'])(
  '%s is no length of time',
  (words) => {
    expect(durationsIn(words).filter((d) => d.unit < 24 || d.words.length > 4)).toEqual([])
  },
)
