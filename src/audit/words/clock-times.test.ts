import { expect, test } from 'vitest'
import { hoursIn } from './clock-times.ts'

const middles = (words: string): number[][] =>
  hoursIn(words).map(({ ranges }) =>
    ranges.map(([low, high]) => Math.round(50 * (low + high)) / 100),
  )

test.each([
  ['at twenty to ten on Tuesday morning', [[9.67]]],
  ['a quarter past six in the evening', [[18.25]]],
  ['Shortly after nine on Monday evening', [[21]]],
  ['at 7 pm and at 7 a.m.', [[19], [7]]],
  ['11.20 hrs', [[11.33]]],
  ['When: 0115H', [[1.25]]],
  ['at midnight', [[0]]],
  ['без двадцати шесть утра', [[5.67]]],
  ['в половине четвёртого ночи', [[3.5]]],
  ['В 7 часов 15 минут', [[7.25]]],
  ['в начале десятого вечера', [[21.2]]],
  ['в два часа дня', [[14]]],
  ['в час ночи', [[1]]],
])('“%s” tells an hour of the day', (words, hours) => {
  expect(middles(words)).toEqual(hours)
})

test('an hour whose half of the day is not told may be of both', () => {
  expect(middles('out of bed at half past five')).toEqual([[5.5, 17.5]])
})

test.each(['held for five hours', 'Шесть часов нас держали', '1 час 20 минут', 'article 12.30'])(
  '“%s” tells none',
  (words) => {
    expect(hoursIn(words)).toEqual([])
  },
)
