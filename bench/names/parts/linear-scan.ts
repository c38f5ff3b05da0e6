import { levenshtein } from '../../../scripts/eval-names/peers.ts'

/** The floor: every name compared with the one asked, by plain Levenshtein over small letters. */
export const linearScan = (written: readonly string[], asked: string): readonly number[] => {
  const row = new Uint16Array(256)
  const small = asked.toLowerCase().slice(0, 250)
  const scored = written.map((each, n) => {
    const other = each.toLowerCase().slice(0, 250)
    return { n, far: levenshtein(small, other, row) / Math.max(small.length, other.length, 1) }
  })
  return scored
    .sort((a, b) => a.far - b.far)
    .slice(0, 50)
    .map(({ n }) => n)
}
