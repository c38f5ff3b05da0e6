import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DecisionId, RecordId } from '../ids.ts'
import { latestFirst, type PartedMention, placedAt, type StandingParting } from './parting.ts'

const BASE = 'rec_base' as RecordId
const COUNT = 6

const mentionOf = (n: number): PartedMention => ({
  start: n * 20,
  end: n * 20 + 12,
  exact: 'Timur Adilov',
  prefix: '',
  suffix: '',
})
const ALL = Array.from({ length: COUNT }, (_, n) => mentionOf(n))

const recordOf = (mentions: readonly PartedMention[]): RecordId =>
  `rec_${mentions.map(({ start }) => start).join('_')}` as RecordId

/** Partings of any places by any devices, whenever. */
const parting = (name: string): fc.Arbitrary<StandingParting> =>
  fc
    .record({
      of: fc.subarray(ALL, { minLength: 1, maxLength: COUNT - 1 }),
      seen: fc.subarray(ALL),
      minute: fc.nat(3),
      n: fc.nat(99),
    })
    .map(({ of, seen, minute, n }) => ({
      id: `dec_${name}${n}` as DecisionId,
      at: `2024-01-01T00:0${minute}:00.000Z`,
      record: recordOf(of),
      parting: {
        base: BASE,
        textSha256: 'a',
        keptSha256: 'a',
        mentions: of,
        kept: seen.filter((one) => !of.includes(one)),
      },
    }))
const partings = fc.uniqueArray(parting('x'), { selector: ({ id }) => id, maxLength: 4 })

const placed = (
  standing: readonly StandingParting[],
  spans: readonly { start: number; end: number }[] = ALL,
) => {
  const places = standing
    .toSorted(latestFirst)
    .map(({ record, parting: { mentions, kept } }) => ({ record, mentions, kept }))
  return spans.map((span) => placedAt(BASE, span, places))
}

it('gives each place to one record, the same in whatever order partings come', () => {
  fc.assert(
    fc.property(partings, (standing) => {
      const found = placed(standing)
      expect(placed(standing.toReversed())).toEqual(found)
      for (const [n, { record, isDoubtful }] of found.entries()) {
        const own = standing.filter((one) => one.parting.mentions.includes(ALL[n] as PartedMention))
        if (own.length === 0) expect(record).toBe(BASE)
        else expect([own.toSorted(latestFirst)[0]?.record, false]).toEqual([record, isDoubtful])
      }
    }),
    { numRuns: 10_000 },
  )
})

it('said twice, by two devices, is one record; taken back once it still stands', () => {
  fc.assert(
    fc.property(parting('x'), (one) => {
      const again = { ...one, id: 'dec_again' as DecisionId, at: '2024-02-01T00:00:00.000Z' }
      const records = (all: readonly StandingParting[]) => placed(all).map(({ record }) => record)
      expect(records([one, again])).toEqual(records([one]))
    }),
  )
})

it('holds where a reader takes more or fewer words to a name', () => {
  fc.assert(
    fc.property(partings, fc.integer({ min: -4, max: 4 }), fc.nat(3), (standing, by, less) => {
      const moved = ALL.map(({ start, end }) => ({ start: start - by, end }))
      expect(placed(standing, moved)).toEqual(placed(standing))
      const shorter = ALL.map(({ start, end }) => ({ start, end: end - less }))
      expect(placed(standing, shorter)).toEqual(placed(standing))
    }),
  )
})

it('leaves with the first, as doubtful, what is cut otherwise, takes in both, or is new', () => {
  const [a, b, c] = ALL as [PartedMention, PartedMention, PartedMention]
  const standing = [{ record: recordOf([b]), mentions: [b], kept: [a] }]
  const doubtful = { record: BASE, isDoubtful: true }
  expect(placedAt(BASE, { start: b.start - 3, end: b.end - 3 }, standing)).toEqual(doubtful)
  expect(placedAt(BASE, { start: a.start, end: b.end }, standing)).toEqual(doubtful)
  expect(placedAt(BASE, c, standing)).toEqual(doubtful)
  expect(placedAt(BASE, a, standing)).toEqual({ record: BASE, isDoubtful: false })
  expect(placedAt(BASE, b, standing)).toEqual({ record: recordOf([b]), isDoubtful: false })
})
