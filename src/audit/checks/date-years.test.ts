import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { occurrenceAt, textOf } from '../test-material.ts'

const a = textOf('a.txt', 'On 3-4 June 2014 shops on the river market of Tarsk were burned.')
const b = textOf('b.txt', 'The fires on the Tarsk market (3-4 June 2014) were never explained.')
const c = textOf(
  'c.txt',
  'The Tarsk market fires of June 2014 are forgotten.\n\nOn the night of 3-4 June 2016 a crowd set the Tarsk market alight.',
)
const yearA = occurrenceAt(a, 'burned', 'arson', {
  when: ['2014-06-03/2014-06-04', '3-4 June 2014'],
})
const yearB = occurrenceAt(b, 'fires', 'arson', {
  when: ['2014-06-03/2014-06-04', '3-4 June 2014'],
})
const monthC = occurrenceAt(c, 'fires', 'arson', { when: ['2014-06', 'June 2014'] })
const yearC = occurrenceAt(c, 'set the Tarsk market alight', 'arson', {
  when: ['2016-06-03/2016-06-04', '3-4 June 2016'],
})

test('one event on the same days of two years is a conflict that opens every passage', () => {
  const { findings } = audit({ texts: [a, b, c], claims: [yearA, yearB, monthC, yearC] })
  expect(findings.map((f) => [f.kind, f.severity, f.sides.map((s) => s.words)])).toEqual([
    ['date-conflict', 'high', ['3-4 June 2016', '3-4 June 2014', '3-4 June 2014', 'June 2014']],
  ])
  expect(findings[0]?.message).toBe(
    'One event under two years: “3-4 June 2016” in c.txt, “3-4 June 2014” in a.txt, b.txt and c.txt, and one source gives both.',
  )
})

test('an anniversary on the same days is no conflict', () => {
  const d = textOf(
    'd.txt',
    'On 3-4 June 2016, two years after the Tarsk market fires, people laid flowers.',
  )
  const claim = occurrenceAt(d, 'laid flowers', 'meeting', {
    when: ['2016-06-03/2016-06-04', '3-4 June 2016'],
  })
  expect(audit({ texts: [a, d], claims: [yearA, claim] }).findings).toEqual([])
})

test('two different events that fall on the same day of two years are left alone', () => {
  const e = textOf('e.txt', 'On 18 January 2021 the court heard two witnesses.')
  const f = textOf('f.txt', 'On 18 January 2019 the mayor opened a bridge.')
  const claims = [
    occurrenceAt(e, 'heard', 'hearing', { when: ['2021-01-18', '18 January 2021'] }),
    occurrenceAt(f, 'opened', 'other', { when: ['2019-01-18', '18 January 2019'] }),
  ]
  expect(audit({ texts: [e, f], claims }).findings).toEqual([])
})
