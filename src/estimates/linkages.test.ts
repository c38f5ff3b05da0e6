import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orThrow } from '../domain/failure.ts'
import type { NamedList } from './capture-table.ts'
import { isEstimate } from './estimate.ts'
import type { Fan, Refused } from './fan.ts'
import { estimateFromLists, type LinkageOptions } from './linkages.ts'

const linked = (lists: readonly NamedList[], options?: LinkageOptions) =>
  orThrow(estimateFromLists(lists, options))

/** Lists A, B, C … where person `i` stands on the lists that the bits of `seen[i]` name. */
const listsOf = (seen: readonly number[], names = ['A', 'B', 'C', 'D']): NamedList[] =>
  names.map((name, i) => ({
    name,
    members: seen.flatMap((bits, person) => (bits & (1 << i) ? [`p${person}`] : [])),
  }))

const seens = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 40, maxLength: 120 })

const numbersOf = (fan: Fan | Refused) =>
  fan.is === 'refused'
    ? fan.reasons
    : [
        fan.seen,
        ...fan.models.map((m) => (isEstimate(m) ? [m.total, m.low, m.high] : m.why.kind)),
        ...fan.pairs.map((p) => p.chapman.total),
      ]

test('the order of lists and of members, and members named twice, change nothing at all', () => {
  fc.assert(
    fc.property(seens, fc.integer(), (seen, turn) => {
      const lists = listsOf(seen)
      const other = lists
        .map(({ name, members }) => ({ name, members: [...members.toReversed(), ...members] }))
        .toSorted(
          (a, b) => ((a.name.charCodeAt(0) * turn) % 7) - ((b.name.charCodeAt(0) * turn) % 7),
        )
      expect(linked(other)).toEqual(linked(lists))
    }),
    { numRuns: 12 },
  )
})

test('other keys for the same persons, and other names of the lists, give the same numbers', () => {
  fc.assert(
    fc.property(seens, (seen) => {
      const lists = listsOf(seen)
      const renamed = lists.map(({ name, members }) => ({
        name: `list ${name}`,
        members: members.map((m) => `кто ${m}`),
      }))
      expect(numbersOf(linked(renamed).strict)).toEqual(numbersOf(linked(lists).strict))
    }),
    { numRuns: 12 },
  )
})

test('names in another order turn the table, and every model says the same within rounding', () => {
  fc.assert(
    fc.property(seens, (seen) => {
      const straight = linked(listsOf(seen)).strict
      const turned = linked(listsOf(seen, ['D', 'C', 'B', 'A'])).strict
      if (straight.is === 'refused' || turned.is === 'refused')
        return expect(turned.is).toBe(straight.is)
      const sorted = (fan: Fan) =>
        fan.models.map((m) => (isEstimate(m) ? m.total : -1)).toSorted((a, b) => a - b)
      for (const [i, total] of sorted(straight).entries())
        expect(sorted(turned)[i]).toBeCloseTo(total, 3)
    }),
    { numRuns: 12 },
  )
})

test('no model gives fewer than were listed, and its interval holds its best fit', () => {
  fc.assert(
    fc.property(seens, (seen) => {
      const { strict } = linked(listsOf(seen))
      if (strict.is === 'refused') return
      for (const model of strict.models) {
        if (!isEstimate(model)) continue
        expect(model.low).toBeGreaterThanOrEqual(strict.seen)
        expect(model.low).toBeLessThanOrEqual(model.total)
        expect(model.high).toBeGreaterThanOrEqual(model.total)
      }
    }),
    { numRuns: 20 },
  )
})

test('two persons of different lists taken for one make independence and Chapman say fewer', () => {
  fc.assert(
    fc.property(seens, fc.nat(), fc.nat(), (seen, a, b) => {
      const [one, two] = [a % seen.length, b % seen.length]
      const lists = listsOf(seen)
      const together = lists.map(({ name, members }) => ({
        name,
        members: members.map((m) => (m === `p${two}` ? `p${one}` : m)),
      }))
      fc.pre(one !== two && ((seen[one] ?? 0) & (seen[two] ?? 0)) === 0)
      const { strict, loose } = linked(lists, { loose: together })
      if (strict.is === 'refused' || loose?.is !== 'estimated') return
      expect(loose.seen).toBe(strict.seen - 1)
      const [before, after] = [strict, loose].map((fan) =>
        fan.models.find(({ model }) => model === 'independence'),
      )
      if (before && after && isEstimate(before) && isEstimate(after))
        expect(after.total).toBeLessThan(before.total)
      for (const [i, pair] of strict.pairs.entries())
        expect(loose.pairs[i]?.chapman.total).toBeLessThanOrEqual(pair.chapman.total)
    }),
    { numRuns: 40 },
  )
})

const thirty = Array.from({ length: 30 }, (_, i) => `p${i}`)
const three: NamedList[] = ['A', 'B', 'C'].map((name) => ({ name, members: thirty }))

test('lists that copy one source, as told, are one list, and then too few', () => {
  const { joined, strict } = linked(three, { copies: [['B', 'A']] })
  expect(joined).toEqual([['A', 'B']])
  expect(strict).toMatchObject({
    is: 'refused',
    lists: [{ name: 'A + B' }, { name: 'C' }],
    reasons: [{ kind: 'too-few-lists', lists: 2 }],
  })
})

test('what copies a copy is one with the first, in whatever order it is told', () => {
  const copies = [
    ['A', 'B'],
    ['B', 'C'],
  ]
  expect(linked(three, { copies }).joined).toEqual([['A', 'B', 'C']])
  expect(linked(three.toReversed(), { copies: copies.toReversed() }).joined).toEqual([
    ['A', 'B', 'C'],
  ])
})

test('lists are one by any common origin, and a list is one with its own origin', () => {
  const [a, b, c] = three as [NamedList, NamedList, NamedList]
  const common = [
    { ...a, origins: ['hospital', 'families'] },
    { ...b, origins: ['court', 'hospital'] },
    c,
  ]
  expect(linked(common).joined).toEqual([['A', 'B']])
  expect(linked([a, { ...b, origins: ['A'] }, c]).joined).toEqual([['A', 'B']])
  expect(linked([a, { ...b, origins: ['court'] }, c]).joined).toEqual([])
})

test('a slip of the hand is refused, not passed over', () => {
  const kindOf = (lists: readonly NamedList[], options?: LinkageOptions) => {
    const made = estimateFromLists(lists, options)
    return made.ok ? null : made.failure
  }
  expect(kindOf(three, { copies: [['A', 'b']] })).toEqual({
    kind: 'copied-list-unknown',
    list: 'b',
    lists: ['A', 'B', 'C'],
  })
  expect(kindOf([...three, { name: 'A', members: [] }])).toEqual({
    kind: 'list-given-twice',
    list: 'A',
  })
  const other = three.map((list, i) => (i === 0 ? { ...list, name: 'Z' } : list))
  expect(kindOf(three, { loose: other })).toEqual({
    kind: 'loose-lists-differ',
    onlyStrict: ['A'],
    onlyLoose: ['Z'],
  })
  const more = three.map((list, i) => ({
    ...list,
    members: i === 0 ? [...thirty, 'p30'] : thirty,
  }))
  expect(kindOf(three, { loose: more })).toEqual({
    kind: 'loose-is-stricter',
    strict: 30,
    loose: 31,
  })
  const forty = Array.from({ length: 40 }, (_, i) => ({ name: `list ${i}`, members: thirty }))
  expect(kindOf(forty)).toEqual({ kind: 'too-many-lists', lists: 40 })
})
