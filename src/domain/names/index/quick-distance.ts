/**
 * How far two words are apart by their sounds, in tenths of a letter: coarser than the comparison's own
 * distance and never much above it, but ten times as fast, and it gives up beyond what is allowed.
 */

const ASCII = 128
const OTHER = 10
const LOSS = new Uint8Array(ASCII).fill(OTHER)
const SWAP = new Uint8Array(ASCII * ASCII).fill(OTHER)

const alike = (sounds: string, cost: number): void => {
  for (const a of sounds)
    for (const b of sounds) SWAP[a.charCodeAt(0) * ASCII + b.charCodeAt(0)] = a === b ? 0 : cost
}
for (const group of ['KGH', 'DT', 'BP', 'SZ', 'JZ', 'JI', 'VU', '6CXJ', 'SX', '6H', 'PF'])
  alike(group, 5)
for (const group of ['MN', 'ZSC', 'FP']) alike(group, 5)
for (const group of ['AEIOUY', 'VF', '6C']) alike(group, 4)
alike('YO', 3)
alike('YE', 2)
for (const [sound, cost] of [
  ['I', 4],
  ['J', 5],
  ['H', 6],
  ['A', 7],
  ['E', 7],
  ['U', 7],
  ['O', 8],
  ['N', 8],
] as const)
  LOSS[sound.charCodeAt(0)] = cost
const TURNED = 8
/** The cheapest loss: no two words within `most` differ more in length than `most / CHEAPEST`. */
const CHEAPEST = 4
const LONGEST = 40

const rows = [0, 1, 2].map(() => new Int32Array(LONGEST + 1))

const lossOf = (code: number): number => (code < ASCII ? (LOSS[code] ?? OTHER) : OTHER)
const swapOf = (a: number, b: number): number => {
  if (a === b) return 0
  return a < ASCII && b < ASCII ? (SWAP[a * ASCII + b] ?? OTHER) : OTHER
}

/** The distance in tenths, or anything above `most` once it is known to be above. */
export const quickDistance = (a: string, b: string, most: number): number => {
  const [lengthA, lengthB] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)]
  const band = Math.floor(most / CHEAPEST)
  if (Math.abs(lengthA - lengthB) > band) return most + 1
  let [before, row, next] = rows as [Int32Array, Int32Array, Int32Array]
  row[0] = 0
  for (let j = 1; j <= lengthB; j++) row[j] = (row[j - 1] ?? 0) + lossOf(b.charCodeAt(j - 1))
  for (let i = 1; i <= lengthA; i++) {
    const x = a.charCodeAt(i - 1)
    const lost = lossOf(x)
    const [from, to] = [Math.max(1, i - band), Math.min(lengthB, i + band)]
    next[from - 1] = from === 1 ? (row[0] ?? 0) + lost : most + 1
    let least = next[from - 1] ?? 0
    for (let j = from; j <= to; j++) {
      const y = b.charCodeAt(j - 1)
      let cost = (row[j - 1] ?? 0) + swapOf(x, y)
      const without = j < i + band || i === 1 ? (row[j] ?? 0) + lost : cost
      if (without < cost) cost = without
      const added = (next[j - 1] ?? 0) + lossOf(y)
      if (added < cost) cost = added
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        const turned = (before[j - 2] ?? 0) + TURNED
        if (turned < cost) cost = turned
      }
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, row, next] = [row, next, before]
  }
  return row[lengthB] ?? 0
}
