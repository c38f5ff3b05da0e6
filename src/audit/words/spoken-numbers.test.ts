import { expect, test } from 'vitest'
import { spokenNumbersIn } from './spoken-numbers.ts'

test.each([
  ['eight remain, twenty-four were let go', [8, 24]],
  ['двоим вменяют часть 1, шестерым – часть 2', [2, 6]],
  ['суд дал девятнадцати по 15 суток, пятерых оштрафовал', [19, 5]],
  ['Двадцать четыре наших посадили в автобус', [24]],
  ['восьмидесяти одному жителю', [81]],
  ['свою семью, пятницу, двадцатого, one, один', []],
])('%s', (words, values) => {
  expect(spokenNumbersIn(words).map((n) => n.value)).toEqual(values)
})
