/** The tables of the published examples, from eval/estimates. */
import { readFileSync } from 'node:fs'
import type { CaptureTable } from '../../src/estimates/capture-table.ts'

const folder = new URL('../../eval/estimates/', import.meta.url)
const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))

const patternOf = (cells: readonly string[]): number =>
  cells.reduce((bits, cell, i) => bits | (Number(cell) << i), 0)

/** A table of patterns with their frequency in the last column. */
const withFrequencies = (file: string): CaptureTable => {
  const [head = [], ...rows] = rowsOf(file)
  return {
    lists: head.slice(0, -1),
    counts: new Map(rows.map((r) => [patternOf(r.slice(0, -1)), Number(r.at(-1))])),
  }
}

/** A table with one line for each that was caught. */
const oneByOne = (file: string): CaptureTable => {
  const rows = rowsOf(file)
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(patternOf(row), (counts.get(patternOf(row)) ?? 0) + 1)
  return { lists: (rows[0] ?? []).map((_, i) => `occasion ${i + 1}`), counts }
}

const cells = (
  lists: readonly string[],
  counts: Readonly<Record<string, number>>,
): CaptureTable => ({
  lists,
  counts: new Map(Object.entries(counts).map(([cell, n]) => [patternOf([...cell]), n])),
})

export const seber = cells(['first', 'second'], { 10: 781, '01': 254, 11: 167 })

export const spinaBifida = cells(['first', 'second', 'third'], {
  '001': 60,
  '010': 49,
  '011': 4,
  100: 247,
  101: 112,
  110: 142,
  111: 12,
})

export const hare = oneByOne('hare.csv')
export const hivRome = withFrequencies('hiv-rome.csv')
export const kosovo = withFrequencies('kosovo.csv')

/** How many immigrants were apprehended once, twice, … */
export const immigrants = [1645, 183, 37, 13, 1, 1] as const
