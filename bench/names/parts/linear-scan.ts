const distance = (a: string, b: string, row: Uint16Array): number => {
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

/** The floor: every name compared with the one asked, by plain Levenshtein over small letters. */
export const linearScan = (written: readonly string[], asked: string): readonly number[] => {
  const row = new Uint16Array(256)
  const small = asked.toLowerCase().slice(0, 250)
  const scored = written.map((each, n) => {
    const other = each.toLowerCase().slice(0, 250)
    return { n, far: distance(small, other, row) / Math.max(small.length, other.length, 1) }
  })
  return scored
    .sort((a, b) => a.far - b.far)
    .slice(0, 50)
    .map(({ n }) => n)
}
