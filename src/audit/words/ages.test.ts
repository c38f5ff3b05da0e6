import { expect, test } from 'vitest'
import { agesIn } from './ages.ts'

test.each([
  ['Ulla Brenk, aged 43, told us.', 'aged 43', 43],
  ['a girl of six', 'six', 6],
  ['She is nine years old and walks.', 'nine years old', 9],
  ['Ms Brenk, 23 years of age, a weaver', '23 years of age', 23],
  ['the one with 21 yrs, the weaver', '21 yrs', 21],
  ['I am nineteen now.', 'nineteen', 19],
  ['семилетнего Клима вынесли', 'семилетнего', 7],
  ['двадцатичетырёхлетняя ткачиха', 'двадцатичетырёхлетняя', 24],
  ['Клим, девяти лет, цел.', 'девяти лет', 9],
  ['Двадцать шесть лет, ткач.', 'Двадцать шесть лет', 26],
])('%s: %s', (text, words, value) => {
  const [age] = agesIn(text)
  expect(age && text.slice(age.start, age.end)).toBe(words)
  expect(age?.value).toBe(value)
})

test.each(['sentenced to six years', 'получил шесть лет строгого режима', 'многолетний спор'])(
  'no age: %s',
  (text) => {
    expect(agesIn(text)).toEqual([])
  },
)
