/** Claims gathered by the line their words begin at, so that marks beside the text never overlap. */

export interface Placed {
  readonly claimId: string
  /** Middle of the line, in CSS pixels from the top of the text. */
  readonly middle: number
}

export interface MarginRow {
  readonly middle: number
  readonly claimIds: readonly string[]
}

/** Middles this close are of one line, whatever its letters. */
const SAME_LINE_PX = 8

/** One row for each line that claims begin at; within a row in the order of the text. */
export const rowsOf = (placed: readonly Placed[]): readonly MarginRow[] => {
  const rows: { middle: number; claimIds: string[] }[] = []
  for (const { claimId, middle } of [...placed].sort((a, b) => a.middle - b.middle)) {
    const last = rows.at(-1)
    if (last !== undefined && middle - last.middle < SAME_LINE_PX) last.claimIds.push(claimId)
    else rows.push({ middle, claimIds: [claimId] })
  }
  return rows
}

/** The rows that can be seen between two heights: found by halving, so that thousands cost nothing. */
export const rowsBetween = (
  rows: readonly MarginRow[],
  top: number,
  bottom: number,
): readonly MarginRow[] => {
  const firstAtOrAfter = (height: number): number => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.middle ?? 0) < height) low = middle + 1
      else high = middle
    }
    return low
  }
  return rows.slice(firstAtOrAfter(top), firstAtOrAfter(bottom))
}
