import { expect, test } from 'vitest'
import { hivRome, kosovo, seber, spinaBifida } from '../../scripts/eval-estimates/tables.ts'
import { type CaptureTable, tableOf } from './capture-table.ts'
import { isEstimate } from './estimate.ts'
import { fanOf } from './fan.ts'

const estimatedFan = (table: CaptureTable) => {
  const fan = fanOf(table)
  if (fan.is === 'refused') throw new Error(fan.reasons[0]?.kind)
  return fan
}

test('the fan holds every model once, each with its assumption in one sentence', () => {
  const { models } = estimatedFan(kosovo)
  expect(models.map(({ model }) => model)).toEqual([
    'at least (Chao, for lists)',
    'independence',
    'EXH and ABA dependent',
    'EXH and OSCE dependent',
    'ABA and OSCE dependent',
    'EXH and HRW dependent',
    'ABA and HRW dependent',
    'OSCE and HRW dependent',
    'all pairs dependent',
    'saturated',
    'average over decomposable graphs',
  ])
  for (const { assumes } of models) expect(assumes).toMatch(/^[A-Z][^.]+\.$/)
  expect(models.every(isEstimate)).toBe(true)
})

test('over three lists all pairs are saturated, and stand there once', () => {
  expect(estimatedFan(spinaBifida).models.map(({ model }) => model)).not.toContain('saturated')
})

test('a model that the lists cannot bear is shown as such beside those they can', () => {
  const saturated = estimatedFan(hivRome).models.find(({ model }) => model === 'saturated')
  expect(saturated).toMatchObject({ why: { kind: 'at-a-boundary' } })
})

const persons = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `p${from + i}`)

test('lists that cannot bear an estimate are refused with every reason', () => {
  expect(fanOf(seber)).toMatchObject({
    is: 'refused',
    seen: 1202,
    reasons: [{ kind: 'too-few-lists', lists: 2 }],
  })
  const lists = [
    { name: 'A', members: persons(0, 30) },
    { name: 'B', members: persons(25, 60) },
    { name: 'C', members: persons(100, 104) },
  ]
  expect(fanOf(tableOf(lists))).toMatchObject({
    reasons: [
      { kind: 'list-too-short', list: 'C', records: 4 },
      { kind: 'list-overlaps-none', list: 'C' },
    ],
  })
})

test('as many lists as are taken come to an end, and six are too many for graphs', () => {
  const lists = Array.from({ length: 10 }, (_, list) => ({
    name: `list ${list}`,
    members: persons(0, 400).filter((_, i) => (i * (list + 3) * 7919) % 101 < 25),
  }))
  const { models } = estimatedFan(tableOf(lists))
  expect(models).toHaveLength(1 + 1 + 45 + 1 + 1 + 1)
  expect(models.at(-1)).toMatchObject({ why: { kind: 'too-many-graphs', most: 5 } })
})

test('a table of many persons is no harder than one of few', () => {
  const large = { ...kosovo, counts: new Map([...kosovo.counts].map(([p, n]) => [p, n * 100])) }
  const { models, seen } = estimatedFan(large)
  expect(seen).toBe(440_000)
  expect(models.at(-1)).toMatchObject({ model: 'average over decomposable graphs' })
})
