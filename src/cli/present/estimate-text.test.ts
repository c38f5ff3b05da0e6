import { expect, test } from 'vitest'
import { orThrow } from '../../domain/failure.ts'
import type { NamedList } from '../../estimates/capture-table.ts'
import { estimateFromLists, type LinkageOptions } from '../../estimates/linkages.ts'
import { estimateText, linkageSentence, listsFileSentence } from './estimate-text.ts'

const textOf = (lists: readonly NamedList[], options?: LinkageOptions) =>
  estimateText(orThrow(estimateFromLists(lists, options)))

const persons = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `p${from + i}`)

const three: NamedList[] = [
  { name: 'court', members: persons(0, 30) },
  { name: 'families', members: [...persons(20, 60), 'p3'] },
  { name: 'hospital', members: [...persons(50, 80), ...persons(25, 33)] },
]

test('each model has its interval and what must hold for it, and no number stands alone', () => {
  const text = textOf(three)
  expect(text).toMatch(/^80 different persons on the lists \(court 30, families 41, hospital 38\)/)
  expect(text).toMatch(/independence\n +\d+ to \d+, best fit \d+\n +if: No list makes/)
  expect(text).toContain('never one number')
})

test('strict and loose linkage stand side by side in each model', () => {
  const loose = three.map((list) => ({
    ...list,
    members: list.members.map((m) => (m === 'p79' ? 'p1' : m)),
  }))
  const text = textOf(three, { loose })
  const count = (mark: RegExp) => (text.match(mark) ?? []).length
  // Seven models and three pairs.
  expect(count(/^ {6}strict linkage {2}/gm)).toBe(10)
  expect(count(/^ {6}loose linkage {3}/gm)).toBe(10)
})

test('a refusal gives its reasons and no model', () => {
  const text = textOf(three, { copies: [['court', 'families']] })
  expect(text).toContain('Counted as one list, as they rest on one source: “court”, “families”.')
  expect(text).toContain('Independent lists: 2. 3 are the fewest')
  expect(text).not.toContain('best fit')
})

test('names out of a file cannot steer the terminal', () => {
  const named = three.map((list) => ({ ...list, name: `${list.name}\u001b[2J\n` }))
  expect(textOf(named)).not.toContain('\u001b')
})

test('what a person got wrong is said in one sentence, with the line', () => {
  expect(
    listsFileSentence('l.csv', { kind: 'lists-cell-empty', line: 7, column: 'person' }),
  ).toContain('“l.csv” line 7 names no person')
  expect(linkageSentence({ kind: 'loose-lists-differ', onlyStrict: ['A'], onlyLoose: [] })).toBe(
    'Both files must hold the same lists. Only in --lists: “A”.',
  )
})
