import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedListAt } from './named-list.ts'

const names = (text: string, at = 0) =>
  namedListAt(text, at)?.names.map((n) => text.slice(n.start, n.end)) ?? null

test('names with initials, asides and a conjunction are told apart', () => {
  expect(
    names('Ian Crewe (born 1990), T. Marsh, A.B. Holt [two years] and Sam Pell were held'),
  ).toEqual(['Ian Crewe', 'T. Marsh', 'A.B. Holt', 'Sam Pell'])
  expect(names('Олег Ломакин, П. Ершов и Рашид Кумар-оглы')).toEqual([
    'Олег Ломакин',
    'П. Ершов',
    'Рашид Кумар-оглы',
  ])
})

test('given names that share a surname are each a person', () => {
  expect(names('Oleg, Ivan and Pyotr Lomakin, who')).toEqual(['Oleg', 'Ivan', 'Pyotr Lomakin'])
})

test('one name is no list, and small letters end one', () => {
  expect(names('Ian Crewe was held')).toBeNull()
  expect(names('the mayor and the guard')).toBeNull()
})

test('any text is read to the end or refused, and every name lies in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'b', 'Я', ' ', ',', '.', '(', ')', '-', ' and ') }),
      (text) => {
        for (const { start, end } of namedListAt(text, 0)?.names ?? []) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
      },
    ),
  )
})
