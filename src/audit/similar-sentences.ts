import { stem } from './words/terms.ts'
import type { Sentence, TextView } from './words/text-view.ts'

/** A sentence to compare, with its text. */
export interface Placed {
  readonly view: TextView
  readonly sentence: Sentence
}

/** Words per shingle: short enough to survive a changed number, long enough to be no chance. */
const SHINGLE = 3
/** A shingle in more sentences than this says nothing about copying. */
const COMMON_SHINGLE = 24
/** Fewer shingles than this are too little to call two sentences alike. */
const FEWEST_SHINGLES = 6
/** Share of the shorter sentence's shingles that both must have. */
const ALIKE_SHARE = 0.5

/**
 * Pairs of sentences of different texts of which one was carried over from the other. Works by an
 * inverted index of rare shingles, so the cost grows with the words and not with the pairs.
 */
export const similarSentences = (
  placed: readonly Placed[],
): readonly (readonly [Placed, Placed])[] => {
  const shingles = placed.map(({ view, sentence }) => shinglesOf(view.slice(sentence)))
  const index = new Map<string, number[]>()
  shingles.forEach((set, i) => {
    for (const shingle of set) {
      const at = index.get(shingle)
      if (!at) index.set(shingle, [i])
      else if (at.length <= COMMON_SHINGLE) at.push(i)
    }
  })
  const alike: (readonly [Placed, Placed])[] = []
  shingles.forEach((set, i) => {
    for (const [j, count] of overlaps(set, i, index)) {
      const a = placed[i]
      const b = placed[j]
      const size = Math.min(set.size, shingles[j]?.size ?? 0)
      if (!a || !b || a.view === b.view || size < FEWEST_SHINGLES) continue
      if (count / size >= ALIKE_SHARE) alike.push([a, b])
    }
  })
  return alike
}

const overlaps = (
  set: ReadonlySet<string>,
  i: number,
  index: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const shingle of set) {
    const at = index.get(shingle) ?? []
    if (at.length > COMMON_SHINGLE) continue
    for (const j of at) if (j > i) counts.set(j, (counts.get(j) ?? 0) + 1)
  }
  return counts
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*|\p{Nd}+/gu

const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = Array.from(text.matchAll(WORD), ([word]) => stem(word))
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    shingles.add(words.slice(i, i + SHINGLE).join(' '))
  }
  return shingles
}
