/** Places between the words of a passage, where it can be cut in two. */
export const cutsOf = (words: string): readonly number[] => {
  const cuts: number[] = []
  for (const { index } of words.matchAll(/\s+(?=\S)/gu)) if (index > 0) cuts.push(index)
  return cuts
}

export interface Cut {
  readonly start: number
  readonly end: number
  readonly words: string
}

const trimmed = (words: string, from: number, to: number, offset: number): Cut => {
  const piece = words.slice(from, to)
  const start = offset + from + (piece.length - piece.trimStart().length)
  const clean = piece.trim()
  return { start, end: start + clean.length, words: clean }
}

/** The two pieces of a passage that begins at `offset`, without white space at their ends. */
export const piecesAt = (words: string, offset: number, cut: number): readonly [Cut, Cut] => [
  trimmed(words, 0, cut, offset),
  trimmed(words, cut, words.length, offset),
]

/** Where a reader would cut: before an “and”, after a comma or semicolon, next to the middle; else the middle. */
export const likelyCut = (words: string, cuts: readonly number[]): number => {
  const middle = words.length / 2
  const nearest = (some: readonly number[]): number | undefined =>
    [...some].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const telling = cuts.filter(
    (cut) =>
      /[,;:.]$/.test(words.slice(0, cut)) ||
      /^\s+(?:and|or|but|и|а|но|или)\s/iu.test(words.slice(cut)),
  )
  return nearest(telling) ?? nearest(cuts) ?? 0
}
