import { bitsOf, type CaptureTable, countWhere, pairsOf } from './capture-table.ts'

/** One in forty, by chance alone. */
const LIMIT = -1.959963984540054

/**
 * Pairs of lists that share fewer persons than chance would have it, as patterns. Looked at among those
 * who stand on some other list, since there all four cells of the pair are known. That persons differ in
 * how easily they are listed can only make two lists share more; sharing fewer says that the lists avoid
 * each other, as lists of two regions do.
 */
export const avoidingPairs = (table: CaptureTable): readonly number[] =>
  pairsOf(table).filter((pair) => associationOf(table, pair) < LIMIT)

/**
 * The log odds ratio of two lists among those on any other, over its standard error; half a person added
 * to each cell. Agresti, Categorical Data Analysis (3rd ed.), section 3.1.
 */
const associationOf = (table: CaptureTable, pair: number): number => {
  const cells = Array.from({ length: 4 }, () => 0.5)
  const [a = 0, b = 0] = bitsOf(pair)
  for (const cell of [0, 1, 2, 3]) {
    const pattern = (cell & 1 ? 1 << a : 0) | (cell & 2 ? 1 << b : 0)
    cells[cell] = 0.5 + countWhere(table, (p) => (p & pair) === pattern && (p & ~pair) !== 0)
  }
  const [neither = 0.5, first = 0.5, second = 0.5, both = 0.5] = cells
  const ratio = Math.log((neither * both) / (first * second))
  return ratio / Math.sqrt(cells.reduce((sum, n) => sum + 1 / n, 0))
}
