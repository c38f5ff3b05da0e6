export type Matrix = readonly (readonly number[])[]

/**
 * Inverse of a symmetric positive definite matrix by Cholesky factors; null where it is none, or so
 * nearly none that the inverse would mean nothing.
 */
export const inverseOf = (matrix: Matrix): number[][] | null => {
  const n = matrix.length
  const lower = matrix.map((row) => row.map(() => 0))
  const at = (m: Matrix, i: number, j: number): number => m[i]?.[j] ?? 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i, j)
      for (let k = 0; k < j; k++) sum -= at(lower, i, k) * at(lower, j, k)
      const row = lower[i]
      if (!row) return null
      if (i === j) {
        if (!(sum > Math.abs(at(matrix, i, i)) * SMALLEST_PIVOT)) return null
        row[j] = Math.sqrt(sum)
      } else row[j] = sum / at(lower, j, j)
    }
  }
  const columns = matrix.map((_, c) => solved(lower, c, at))
  return matrix.map((_, i) => columns.map((column) => column[i] ?? 0))
}

const SMALLEST_PIVOT = 1e-12

/** Column `c` of the inverse, by substitution forth and back. */
const solved = (
  lower: Matrix,
  c: number,
  at: (m: Matrix, i: number, j: number) => number,
): number[] => {
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
