import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { countAt, datesAt, namesAt, textOf } from '../test-material.ts'

const textsOf = (...bodies: readonly string[]) => {
  const texts = bodies.map((body, i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  return { texts, mentions }
}

test('the people that two short texts count first', () => {
  const { texts, mentions } = textsOf('They chose 14 men.', 'There sat 17 persons.')
  const [a, b] = texts
  if (!a || !b) throw new RangeError('no texts')
  const claims = [countAt(a, '14', 14, { what: 'men' }), countAt(b, '17', 17, { what: 'persons' })]
  expect(audit({ texts, mentions, claims }).findings.map((f) => f.message)).toEqual([
    'It may be one number of people: “14” in a.txt, “17” in b.txt.',
  ])
})

test('a number that the other text has, too, is no other number', () => {
  const { texts, mentions } = textsOf(
    'They chose 14 men.',
    'There sat 17 persons, with 14 workers.',
  )
  const [a, b] = texts
  if (!a || !b) throw new RangeError('no texts')
  const claims = [
    countAt(a, '14', 14, { what: 'men' }),
    countAt(b, '17', 17, { what: 'persons' }),
    countAt(b, '14', 14, { what: 'workers' }),
  ]
  expect(audit({ texts, mentions, claims }).findings).toEqual([])
})

test('the only hours of two short texts', () => {
  const { texts, mentions } = textsOf('It was four in the morning.', 'It was about six.')
  const [a, b] = texts
  if (!a || !b) throw new RangeError('no texts')
  const dates = [
    ...datesAt(a, ['2019-05-04T04:00', 'four in the morning']),
    ...datesAt(b, ['2019-05-04T06:00', 'about six']),
  ]
  expect(audit({ texts, mentions, dates, claims: [] }).findings.map((f) => f.message)).toContain(
    'It may be one hour, told in two ways: “four in the morning” in a.txt, “about six” in b.txt.',
  )
})
