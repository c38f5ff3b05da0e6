import { expect, test } from 'vitest'
import { articlesIn } from '../said-in.ts'

/** How articles are written in many lands, and numbers that are none. */
test.each<[string, string[]]>([
  ['A summons came under pasal 106.', ['106']],
  ['Detention was continued, CMK 100.', ['100']],
  ['He was booked under 505(2) IPC.', ['505(2)']],
  ['The case is tried under 228.1 as they all are.', ['228.1']],
  ['They have gone for Art. 337 § 5, not 332.', ['337(5)', '332']],
  ['The charge falls under article 86 bis of the Penal Code.', ['86-bis']],
  ['It is section 2 of the Riot (Damages) Act 1886.', ['2']],
  ['The code (see section 292) says so.', ['292']],
  ['This was contrary to sections 4 and 5.', ['4', '5']],
  ['The report was lodged u/s 153-A.', ['153-A']],
  ['Articles 3 and, in the alternative, 8 were invoked.', ['3', '8']],
  ['Section 66-A, IT Act, was struck down.', ['66-A']],
  ['К обвинению добавили 280.3.', ['280.3']],
  ['Обвиняют его по 205.2.', ['205.2']],
  ['Это говорит 388-я Трудового кодекса.', ['388']],
  ['По 212-й и 318-й проходят десятки человек.', ['212', '318']],
  ['Осталась часть вторая 187-й.', ['187']],
  ['Урожай взвесили: 228.1 тонны.', []],
  ['The road is 174.5 miles long.', []],
  ['Section 3 below describes the method.', []],
  ['We met on 17 May, not 18.', []],
])('%s', (text, numbers) => {
  expect(articlesIn(text).map((line) => line.split(' | ')[0])).toEqual(numbers)
})
