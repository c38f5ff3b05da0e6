/** Buckets with more entries than this say nothing; names in them are near to too many. */
const MOST_ALIKE = 60
const SHORTEST = 4

/** A word and the word with each one of its sounds left out: near words share one of these. */
export const nearKeysOf = (sounds: string): string[] => {
  if (sounds.length < SHORTEST) return [sounds]
  const keys = new Set([sounds])
  for (let i = 0; i < sounds.length; i++) keys.add(sounds.slice(0, i) + sounds.slice(i + 1))
  return [...keys]
}

/** Pairs of items that share a key, each once: the cost grows with the items, not with the pairs. */
export const nearPairs = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): (readonly [T, T])[] => {
  const buckets = new Map<string, number[]>()
  items.forEach((item, i) => {
    for (const key of new Set(keysOf(item))) {
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [i])
      else if (bucket.length <= MOST_ALIKE) bucket.push(i)
    }
  })
  const seen = new Set<number>()
  const found: (readonly [number, number])[] = []
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_ALIKE) continue
    bucket.forEach((i, at) => {
      for (const j of bucket.slice(at + 1)) {
        const pair = i * items.length + j
        if (seen.has(pair)) continue
        seen.add(pair)
        found.push([i, j])
      }
    })
  }
  return found
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([i, j]) => {
      const [a, b] = [items[i], items[j]]
      return a !== undefined && b !== undefined ? [[a, b] as const] : []
    })
}
