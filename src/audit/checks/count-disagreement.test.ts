import { expect, test } from 'vitest'
import { atLeast, magnitude, moreThan } from '../../domain/quantities.ts'
import { audit } from '../index.ts'
import { countAt, textOf } from '../test-material.ts'

const shape = (material: Parameters<typeof audit>[0]) =>
  audit(material).findings.map((f) => [f.kind, f.sides.map((s) => s.words)])

test('hundreds and thousands injured in one article contradict each other', () => {
  const a = textOf(
    'a.txt',
    'The Tarsk riot left at least 8 people dead and injured thousands.\n\nThat night Tarsk burned. Hundreds of people were wounded in the riot and shops were looted.',
  )
  const claims = [
    countAt(a, 'at least 8', atLeast(8, 'at least 8'), { effect: 'killed' }),
    countAt(a, 'thousands', magnitude('thousands', 'thousands'), { effect: 'injured' }),
    countAt(a, 'Hundreds', magnitude('hundreds', 'Hundreds'), { effect: 'injured' }),
  ]
  const { findings } = audit({ texts: [a], claims })
  expect(findings.map((f) => [f.kind, f.severity, f.message])).toEqual([
    [
      'count-conflict',
      'high',
      'One source gives different numbers (injured): “thousands” in a.txt, “hundreds” in a.txt.',
    ],
  ])
})

test('two groups that add up to a stated minimum fit it, and both are shown', () => {
  const a = textOf('a.txt', 'As a result of the Tarsk riot, 7 traders and 1 guard were killed.')
  const b = textOf('b.txt', 'In the Tarsk riot at least 8 people were killed.')
  const claims = [
    countAt(a, '7', 7, { what: 'traders' }),
    countAt(a, '1', 1, { what: 'guard', effect: 'killed' }),
    countAt(b, 'at least 8', atLeast(8, 'at least 8'), { effect: 'killed' }),
  ]
  const result = audit({ texts: [a, b], claims })
  expect(result.findings.map((f) => [f.kind, f.sides.map((s) => s.words)])).toEqual([
    ['count-compatible', ['7 traders and 1', 'at least 8']],
  ])
  expect(result.sums.map((s) => [s.terms, s.total, s.holds])).toEqual([[[7, 1], 8, true]])
})

test('a source that counts 6 sentenced of one group and 4 sentenced in all contradicts itself', () => {
  const a = textOf(
    'a.txt',
    'As of 2 May 6 out of 15 weavers have been sentenced.\n\nAll the arrested (excluding 4 sentenced) are under investigation.',
  )
  const claims = [
    countAt(a, '6', 6, { what: 'weavers', effect: 'sentenced', partOf: '15' }),
    countAt(a, '15', 15, { what: 'weavers', effect: 'arrested' }),
    countAt(a, '4', 4, { what: '', effect: 'sentenced' }),
  ]
  expect(shape({ texts: [a], claims })).toEqual([['count-conflict', ['6', '4']]])
})

test('people detained on different days, and others after them, are no contradiction', () => {
  const a = textOf(
    'a.txt',
    'On 2 May 47 people were detained. Later 5 other people were detained. On 9 May 3 people were detained.',
  )
  const claims = [
    countAt(a, '47', 47, { effect: 'detained', when: ['2015-05-02', '2 May'] }),
    countAt(a, '5', 5, { effect: 'detained' }),
    countAt(a, '3', 3, { effect: 'detained', when: ['2015-05-09', '9 May'] }),
  ]
  expect(shape({ texts: [a], claims })).toEqual([])
})

test('a bound and an exact number of one group in two sources are noted as worded differently', () => {
  const a = textOf('a.txt', 'There are more than 50 people in the dock.')
  const b = textOf('b.txt', 'The 51 defendants heard the verdict.')
  const claims = [
    countAt(a, 'more than 50', moreThan(50, 'more than 50'), { effect: 'on-trial' }),
    countAt(b, '51', 51, { what: 'defendants' }),
  ]
  expect(shape({ texts: [a, b], claims })).toEqual([['count-compatible', ['more than 50', '51']]])
})

test('the dead of another country are not set against these', () => {
  const a = textOf('a.txt', 'As a result of the riot in Tarsk, 11 people were killed.')
  const b = textOf('b.txt', 'The crackdown in Ovria and Belmark led to dozens of deaths.')
  const claims = [
    countAt(a, '11', 11, { effect: 'killed' }),
    countAt(b, 'dozens', magnitude('dozens', 'dozens'), { effect: 'killed' }),
  ]
  expect(shape({ texts: [a, b], claims })).toEqual([])
})

test('an episode with two dead is not set against the death toll', () => {
  const a = textOf('a.txt', 'As a result of the riot in Tarsk, 11 people were killed.')
  const b = textOf(
    'b.txt',
    'A man who had killed two people with a van in Tarsk was never charged.',
  )
  const claims = [
    countAt(a, '11', 11, { effect: 'killed' }),
    countAt(b, 'two', 2, { effect: 'killed' }),
  ]
  expect(shape({ texts: [a, b], claims })).toEqual([])
})

test('what became of a small group is not set against figures larger than that group', () => {
  const a = textOf('a.txt', 'As of 18 May 25 persons were arrested. 44 persons were released.')
  const b = textOf(
    'b.txt',
    'During the searches 6 persons were detained, of whom 4 were released, 2 were arrested.',
  )
  const claims = [
    countAt(a, '25', 25, { effect: 'arrested' }),
    countAt(a, '44', 44, { effect: 'released' }),
    countAt(b, '6', 6, { effect: 'detained' }),
    countAt(b, '4', 4, { effect: 'released' }),
    countAt(b, '2', 2, { effect: 'arrested' }),
  ]
  expect(shape({ texts: [a, b], claims })).toEqual([])
})
