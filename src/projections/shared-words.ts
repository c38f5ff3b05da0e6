/** The words of a passage, for telling whether two passages speak alike. Numbers count as words. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).filter((word) => word.length > 3 || /\p{N}/u.test(word)),
  )

/** Shared words as a share of the smaller set: 1 when one says all the words of the other. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

/** Shared words as a share of all words of both: 1 for the same words, whatever their order. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  const shared = overlap(a, b) * Math.min(a.size, b.size)
  return shared / (a.size + b.size - shared)
}
