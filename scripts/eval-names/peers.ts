/** What names are compared by elsewhere, in few lines each, to be measured beside our own. */
import anyAscii from 'any-ascii'

/** Who compares many hands in one `row` for all, at least one longer than any `b`. */
export const levenshtein = (
  a: string,
  b: string,
  row: Uint16Array = new Uint16Array(b.length + 1),
): number => {
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    let corner = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const swap = corner + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1)
      corner = above
    }
  }
  return row[b.length] ?? 0
}

const ratio = (a: string, b: string): number =>
  a.length + b.length === 0 ? 1 : 1 - levenshtein(a, b) / Math.max(a.length, b.length)

/** Plain Levenshtein over the lowercase strings, from 0 to 1. */
export const plain = (a: string, b: string): number => ratio(a.toLowerCase(), b.toLowerCase())

const words = (name: string): string[] =>
  anyAscii(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** Letters by any-ascii, words aligned greedily by Levenshtein, longer words counting for more. */
export const asciiWords = (a: string, b: string): number => {
  const [left, right] = [words(a), words(b)]
  const all = left
    .flatMap((l, i) =>
      right.map((r, j) => ({ i, j, alike: ratio(l, r), weight: l.length + r.length })),
    )
    .sort((x, y) => y.alike - x.alike || y.weight - x.weight)
  const used = new Set<string>()
  let sum = 0
  for (const { i, j, alike, weight } of all) {
    if (used.has(`l${i}`) || used.has(`r${j}`)) continue
    used.add(`l${i}`).add(`r${j}`)
    sum += alike * weight
  }
  const total = [...left, ...right].reduce((n, w) => n + w.length, 0)
  return total === 0 ? 0 : sum / total
}
