/** Sounds that writers of these names take for each other, and what such a swap costs. */
const SWAPS: readonly (readonly [pair: string, cost: number])[] = [
  ['6C', 0.4],
  ['6X', 0.5],
  ['6J', 0.6],
  ['KH', 0.5],
  ['GH', 0.5],
  ['KG', 0.6],
  ['JZ', 0.5],
  ['JI', 0.5],
  ['AO', 0.4],
  ['AE', 0.5],
  ['EI', 0.4],
  ['IU', 0.5],
  ['OU', 0.4],
  ['VF', 0.4],
  ['VU', 0.5],
  ['BP', 0.6],
  ['DT', 0.6],
  ['ZS', 0.6],
]
const SWAP_COST: ReadonlyMap<string, number> = new Map(
  SWAPS.flatMap(([pair, cost]) => [
    [pair, cost],
    [`${pair[1]}${pair[0]}`, cost],
  ]),
)
/** Sounds that are often left out or put in. */
const LOST: Readonly<Record<string, number>> = { I: 0.4, H: 0.6, A: 0.8, E: 0.8, U: 0.8, N: 0.8 }
/** Two neighbours that changed places: a slip of the hand. */
const TURNED = 0.8
const MOST_SOUNDS = 40

const lossOf = (sound: string | undefined): number => LOST[sound ?? ''] ?? 1

const swapOf = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : (SWAP_COST.get(`${a}${b}`) ?? 1)

/** What it costs to turn the sounds of one word into those of another; 0 when they are the same. */
export const soundDistance = (a: string, b: string): number => {
  if (a === b) return 0
  const [x, y] = [a.slice(0, MOST_SOUNDS), b.slice(0, MOST_SOUNDS)]
  let before: number[] = []
  let row = [0]
  for (let j = 1; j <= y.length; j++) row[j] = (row[j - 1] ?? 0) + lossOf(y[j - 1])
  for (let i = 1; i <= x.length; i++) {
    const next = [(row[0] ?? 0) + lossOf(x[i - 1])]
    for (let j = 1; j <= y.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + lossOf(x[i - 1]),
        (next[j - 1] ?? 0) + lossOf(y[j - 1]),
        (row[j - 1] ?? 0) + swapOf(x[i - 1], y[j - 1]),
        x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] ? (before[j - 2] ?? 0) + TURNED : 9,
      )
    }
    before = row
    row = next
  }
  return row[y.length] ?? 0
}

/** How much two words of this length may differ and still be one word misspelt. */
export const allowedDistance = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return 0
  if (shorter < 4) return 0.4
  if (shorter < 5) return 0.8
  return shorter < 8 ? 1 : 1.4
}
