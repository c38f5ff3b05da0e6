export type Matrix = readonly (readonly number[])[]

/** A pivot so small beside what it was made from is rounding error. */
const SMALLEST_PIVOT = 1e-12

const at = (matrix: Matrix, i: number, j: number): number => matrix[i]?.[j] ?? 0

/**
 * Inverse of a symmetric positive definite matrix by its Cholesky factor; null where it is none, or so
 * nearly none that the inverse would mean nothing. Golub and Van Loan, Matrix Computations, section 4.2.
 */
export const inverseOf = (matrix: Matrix): number[][] | null => {
  const factor = choleskyOf(matrix)
  if (!factor) return null
  const columns = matrix.map((_, c) => solved(factor, c))
  return matrix.map((_, i) => columns.map((column) => column[i] ?? 0))
}

const choleskyOf = (matrix: Matrix): number[][] | null => {
  const lower: number[][] = []
  for (const [i] of matrix.entries()) {
    const row: number[] = []
    lower.push(row)
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i, j)
      for (let k = 0; k < j; k++) sum -= at(lower, i, k) * at(lower, j, k)
      if (i === j && !(sum > Math.abs(at(matrix, i, i)) * SMALLEST_PIVOT)) return null
      row.push(i === j ? Math.sqrt(sum) : sum / at(lower, j, j))
    }
  }
  return lower
}

/** Column `c` of the inverse, by substitution forth and back. */
const solved = (lower: Matrix, c: number): number[] => {
  const n = lower.length
  const forth: number[] = []
  for (let i = 0; i < n; i++) {
    let sum = i === c ? 1 : 0
    for (let k = 0; k < i; k++) sum -= at(lower, i, k) * (forth[k] ?? 0)
    forth.push(sum / at(lower, i, i))
  }
  const back: number[] = Array.from({ length: n }, () => 0)
  for (let i = n - 1; i >= 0; i--) {
    let sum = forth[i] ?? 0
    for (let k = i + 1; k < n; k++) sum -= at(lower, k, i) * (back[k] ?? 0)
    back[i] = sum / at(lower, i, i)
  }
  return back
}
