import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, magnitude } from '../domain/quantities.ts'
import { audit } from './index.ts'
import { claimAt, countAt, occurrenceAt, textOf } from './test-material.ts'

const a = textOf(
  'a.txt',
  'On 3-4 June 2014 Tarsk burned: 7 traders and 1 guard were killed, hundreds were injured.',
)
const b = textOf(
  'b.txt',
  'In the fires of Tarsk on 3-4 June 2015 at least 8 people were killed and thousands injured.',
)
const claims = [
  occurrenceAt(a, 'burned', 'arson', { when: ['2014-06-03/2014-06-04', '3-4 June 2014'] }),
  countAt(a, '7', 7, { what: 'traders', effect: 'killed' }),
  countAt(a, '1 guard', 1, { what: 'guard', effect: 'killed' }),
  countAt(a, 'hundreds', magnitude('hundreds', 'hundreds'), { effect: 'injured' }),
  occurrenceAt(b, 'fires', 'arson', { when: ['2015-06-03/2015-06-04', '3-4 June 2015'] }),
  countAt(b, 'at least 8', atLeast(8, 'at least 8'), { effect: 'killed' }),
  countAt(b, 'thousands', magnitude('thousands', 'thousands'), { effect: 'injured' }),
]

test('nothing to audit gives nothing', () => {
  expect(audit({ texts: [], claims: [] })).toEqual({ findings: [], sums: [] })
})

test('the order of texts and claims changes nothing', () => {
  const expected = audit({ texts: [a, b], claims })
  expect(expected.findings.length).toBeGreaterThan(2)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(claims, { minLength: claims.length }),
      fc.boolean(),
      (shuffled, swap) => {
        expect(audit({ texts: swap ? [b, a] : [a, b], claims: shuffled })).toEqual(expected)
      },
    ),
    { numRuns: 20 },
  )
})

test('every side quotes the words that stand at its place', () => {
  const { findings, sums } = audit({ texts: [a, b], claims })
  for (const side of [...findings, ...sums].flatMap((f) => f.sides)) {
    const text = [a, b].find((t) => t.textId === side.textId)
    expect(text?.body.slice(side.start, side.end)).toBe(side.words)
  }
})

test('claims of a text that is not there, and pins beyond the end of a text, do no harm', () => {
  const lost = { ...claims[1], textId: textOf('gone', '').textId } as (typeof claims)[number]
  const short = textOf('a.txt', 'On 3')
  expect(() => audit({ texts: [short], claims: [...claims, lost] })).not.toThrow()
})

test('a claim that counts nothing is left alone', () => {
  const remark = claimAt(a, 'burned', {
    kind: 'remark',
    remark: 'denies',
    about: { is: 'not-stated' },
    words: 'burned',
  })
  expect(audit({ texts: [a], claims: [remark] }).findings).toEqual([])
})
