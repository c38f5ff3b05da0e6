import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orThrow } from '../../failure.ts'
import { compareNames } from '../compare-names.ts'
import { type MatchCheckpoint, type MatchOptions, matchAll, type NameMatch } from './match-all.ts'
import { buildNameIndex, type IndexedName, type NameIndex } from './name-index.ts'

const given = ['Timur', 'Тимур', 'Saule', 'Сауле', 'Zhanar', 'Жанар', 'Janar', 'Т.', 'S.', 'Даулет']
const family = [
  'Asanov',
  'Асанов',
  'Assanow',
  'Оспанова',
  'Ospanova',
  'Tulegenbayeva',
  'Тулегенбаева',
]
const name = fc
  .tuple(fc.constantFrom(...given, ''), fc.constantFrom(...family), fc.boolean())
  .map(([first, last, turned]) => (turned ? `${last} ${first}` : `${first} ${last}`))
const names: fc.Arbitrary<IndexedName[]> = fc
  .array(name, { minLength: 1, maxLength: 40 })
  .map((all) => all.map((written, n) => ({ id: `n${n}`, written })))

const matchesOf = (index: NameIndex, options: MatchOptions = {}): NameMatch[] =>
  [...orThrow(matchAll(index, options))].flatMap(({ matches }) => matches)

/** Of two forms, whichever is left and whichever right. */
const pairKey = ({ left, right }: NameMatch): string =>
  [left.written, right.written].sort().join(' = ')

test('every two names that compare as the same are matched, once', () => {
  fc.assert(
    fc.property(names, (all) => {
      const pairs = matchesOf(buildNameIndex(all), { perForm: 50 }).map(pairKey)
      expect(new Set(pairs).size).toBe(pairs.length)
      const forms = [...new Set(all.map(({ written }) => written.trim()))].sort()
      const same = forms.flatMap((a, n) =>
        forms
          .slice(n + 1)
          .filter((b) => compareNames(a, b).verdict === 'same')
          .map((b) => `${a} = ${b}`),
      )
      expect(pairs).toEqual(expect.arrayContaining(same))
    }),
    { numRuns: 40 },
  )
})

test('names written alike are one form, matched with itself', () => {
  const index = buildNameIndex([
    { id: 'b', written: 'Timur  Asanov' },
    { id: 'a', written: 'Timur Asanov' },
    { id: 'c', written: 'Saule Ospanova' },
  ])
  const both = { written: 'Timur Asanov', ids: ['a', 'b'] }
  expect(matchesOf(index)).toEqual([
    { left: both, right: both, comparison: compareNames('Timur Asanov', 'Timur Asanov') },
  ])
})

test('taken up from any checkpoint, the rest is as in one run', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 7 }), fc.nat(), (all, formsAtATime, stop) => {
      const index = buildNameIndex(all)
      const steps = [...orThrow(matchAll(index, { formsAtATime }))]
      const at = stop % steps.length
      const kept: MatchCheckpoint = JSON.parse(JSON.stringify(steps[at]?.checkpoint))
      const before = steps.slice(0, at + 1).flatMap(({ matches }) => matches)
      const again = buildNameIndex([...all].reverse())
      expect([...before, ...matchesOf(again, { from: kept })]).toEqual(matchesOf(index))
      expect(steps.at(-1)?.checkpoint).toMatchObject({ done: index.forms.count })
    }),
    { numRuns: 60 },
  )
})

test('what is matched does not hang on the order in which the names came', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 5 }), (all, perForm) => {
      const there = matchesOf(buildNameIndex(all), { perForm })
      expect(matchesOf(buildNameIndex([...all].reverse()), { perForm })).toEqual(there)
    }),
    { numRuns: 40 },
  )
})

test('a checkpoint of other names is refused', () => {
  const of = (written: string, id = 'a'): NameIndex => buildNameIndex([{ id, written }])
  const [step] = [...orThrow(matchAll(of('Timur Asanov')))]
  if (!step) throw new Error('no step')
  for (const other of [of('Saule Ospanova'), of('Timur Asanov', 'b'), buildNameIndex([])])
    expect(matchAll(other, { from: step.checkpoint })).toEqual({
      ok: false,
      failure: { kind: 'names-changed-since-checkpoint' },
    })
})
