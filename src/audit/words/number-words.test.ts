import { expect, test } from 'vitest'
import { findNumber, spokenNumbersIn } from './number-words.ts'

test.each([
  ['eight remain, twenty-four were let go', [8, 24]],
  ['двоим вменяют часть 1, шестерым – часть 2', [2, 6]],
  ['суд дал девятнадцати по 15 суток, пятерых оштрафовал', [19, 5]],
  ['Двадцать четыре наших посадили в автобус', [24]],
  ['восьмидесяти одному жителю', [81]],
  ['two hundred and six men and three hundred women', [206, 300]],
  ['men and women, thousands of them, hundreds of tents', []],
  ['a thousand tents, twelve thousand blankets', [1000, 12000]],
  ['сто двадцать три тысячи четыреста сумов', [123400]],
  ['миллион двести отцу, два миллиона матери', [1200000, 2000000]],
  ['двое, трое; пять шесть', [2, 3, 5, 6]],
  ['a dozen had not', [12]],
  ['three and four of them', [3, 4]],
  ['свою семью, пятницу, двадцатого, one, один', []],
])('%s', (words, values) => {
  expect(spokenNumbersIn(words).map((n) => n.value)).toEqual(values)
})

test('a number is found in digits or words, whichever stands first', () => {
  expect(findNumber('of 15, seven went home and 7 stayed', 7)).toEqual({ start: 7, end: 12 })
  expect(findNumber('осталось 24, двадцать четыре', 24)).toEqual({ start: 9, end: 11 })
  expect(findNumber('он остался один', 1)).toEqual({ start: 11, end: 15 })
  expect(findNumber('1,24 and 240', 24)).toBeNull()
})
