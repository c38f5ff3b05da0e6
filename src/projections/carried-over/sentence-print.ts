/** Words per shingle: short enough to survive a changed word, long enough to be no chance. */
const SHINGLE = 3
/** Fewer shingles than this say too little to call two sentences one. */
const FEWEST_SHINGLES = 6
/** The smallest hashes that stand for a sentence: two that share most shingles share one of these. */
const KEPT = 4
/** Share of the shorter sentence's shingles that both must have. */
const ALIKE = 0.6

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Case, white space, punctuation and ё aside. */
const wordsIn = (sentence: string): string[] =>
  sentence.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').match(WORD) ?? []

/** FNV-1a over the UTF-16 code units, 32 bits. */
const hashOf = (words: readonly string[], first: number): number => {
  let hash = 0x811c9dc5
  for (let i = first; i < first + SHINGLE; i++) {
    const word = words[i] ?? ''
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash >>> 0
}

/** The shingles of a sentence as hashes; none when it is too short to be told from others. */
export const shinglesOf = (sentence: string): ReadonlySet<number> => {
  const words = wordsIn(sentence)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hashOf(words, i))
  return shingles.size < FEWEST_SHINGLES ? new Set() : shingles
}

/** A sketch by which sentences that may be one are found without comparing all with all. */
export const printsOf = (shingles: ReadonlySet<number>): readonly number[] =>
  [...shingles].sort((a, b) => a - b).slice(0, KEPT)

/** Shared shingles as a share of the shorter sentence's: 1 when all of its words stand in the other. */
export const likenessOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

/** True when one sentence was carried over from the other, slightly edited or not at all. */
export const areAlike = (likeness: number): boolean => likeness >= ALIKE
