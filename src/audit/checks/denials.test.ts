import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

const found = (...bodies: readonly string[]): string[] => {
  const texts = bodies.map((body, i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  return audit({ texts, mentions, claims: [] })
    .findings.map((f) => f.message)
    .filter((message) => message.startsWith('One may deny'))
}

test('what one text tells and the other denies, in other words', () => {
  expect(
    found('Two jets dropped bombs on the mill.', 'No aircraft bombed the mill on that day.'),
  ).toEqual([
    'One may deny what the other tells: “Two jets dropped bombs on the mill.” in a.txt, “No aircraft bombed the mill on that day.” in b.txt.',
  ])
})

test('across languages', () => {
  expect(
    found('The soldiers burned the school archive.', 'Никто из солдат школьный архив не поджигал.'),
  ).toHaveLength(1)
})

test('two texts that deny the same agree', () => {
  expect(
    found(
      'Two jets flew over. No jet bombed the mill.',
      'No aircraft bombed the mill on that day.',
    ),
  ).toEqual([])
})

test('a denial of something that the other text does not tell of is none', () => {
  expect(found('The boat was painted blue.', 'No aircraft bombed the mill.')).toEqual([])
})

test('“not only”, “no longer” and “without exception” deny nothing', () => {
  expect(
    found('Two jets bombed the mill.', 'Not only jets bombed the mill, without exception.'),
  ).toEqual([])
})
