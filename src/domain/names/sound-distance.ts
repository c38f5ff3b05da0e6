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
  ['JX', 0.5],
  ['AO', 0.4],
  ['AE', 0.5],
  ['EI', 0.4],
  ['EO', 0.9],
  ['IU', 0.5],
  ['OU', 0.4],
  ['VF', 0.4],
  ['VU', 0.5],
  ['BP', 0.6],
  ['FP', 0.5],
  ['DT', 0.6],
  ['ZS', 0.5],
  ['ZC', 0.5],
  ['SC', 0.5],
  ['SX', 0.5],
  ['MN', 0.5],
  ['YE', 0.2],
  ['YO', 0.3],
  ['YI', 0.5],
]
/** Sounds that are often left out or put in. */
const LOST: Readonly<Record<string, number>> = { I: 0.4, H: 0.6, A: 0.8, E: 0.8, U: 0.8, N: 0.8 }
/** Sounds that nobody takes for each other: Marina and Madina are two. */
const HARD_SWAP = 1.3
/** Two neighbours that changed places: a slip of the hand. */
const TURNED = 0.8
const MOST_SOUNDS = 40

/** Costs by code; sounds are ASCII, and a letter of another script costs as any other. */
const CODES = 128
const swaps = new Float64Array(CODES * CODES).fill(HARD_SWAP)
const losses = new Float64Array(CODES).fill(1)
for (let c = 0; c < CODES; c++) swaps[c * CODES + c] = 0
for (const [pair, cost] of SWAPS) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  swaps[a * CODES + b] = cost
  swaps[b * CODES + a] = cost
}
for (const [sound, cost] of Object.entries(LOST)) losses[sound.charCodeAt(0)] = cost

const lossOf = (code: number): number => (code < CODES ? (losses[code] ?? 1) : 1)
const swapOf = (a: number, b: number): number =>
  a === b ? 0 : a < CODES && b < CODES ? (swaps[a * CODES + b] ?? HARD_SWAP) : HARD_SWAP

/** Three rows, used again at every call: nothing is kept from one to the next. */
const WIDTH = MOST_SOUNDS + 1
let before = new Float64Array(WIDTH)
let row = new Float64Array(WIDTH)
let next = new Float64Array(WIDTH)

/**
 * What it costs to turn the sounds of one word into those of another; 0 when they are the same.
 * Beyond `limit` it is only certain that it costs more.
 */
export const soundDistance = (a: string, b: string, limit = Number.POSITIVE_INFINITY): number => {
  if (a === b) return 0
  const [m, n] = [Math.min(a.length, MOST_SOUNDS), Math.min(b.length, MOST_SOUNDS)]
  row[0] = 0
  for (let j = 1; j <= n; j++) row[j] = (row[j - 1] ?? 0) + lossOf(b.charCodeAt(j - 1))
  for (let i = 1; i <= m; i++) {
    const x = a.charCodeAt(i - 1)
    const loss = lossOf(x)
    next[0] = (row[0] ?? 0) + loss
    let least = next[0]
    for (let j = 1; j <= n; j++) {
      const y = b.charCodeAt(j - 1)
      let cost = (row[j - 1] ?? 0) + swapOf(x, y)
      const left = (row[j] ?? 0) + loss
      if (left < cost) cost = left
      const put = (next[j - 1] ?? 0) + lossOf(y)
      if (put < cost) cost = put
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y) {
        const turned = (before[j - 2] ?? 0) + TURNED
        if (turned < cost) cost = turned
      }
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit + TURNED) return least
    const spare = before
    before = row
    row = next
    next = spare
  }
  return row[n] ?? 0
}

/** How much two words of this length may differ and still be one word misspelt. */
export const allowedDistance = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return 0
  if (shorter < 4) return 0.4
  if (shorter < 5) return 0.8
  if (shorter < 6) return 1
  return shorter < 8 ? 1.2 : 1.5
}
