/** Judgements kept at most; a text uses few words often. */
const MOST_KEPT = 30_000

/** The same judgement of a word, made once and kept while there is room. */
export const remembered = (judge: (word: string) => boolean): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const judged = judge(word)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(word, judged)
    return judged
  }
}

/** Case endings change nothing so early in a word. */
const LETTERS = 2

/** The first letters of the entries: a look-up that most words fail at once. */
export const beginningsOf = (
  ...lists: readonly ReadonlySet<string>[]
): ((phrase: string) => boolean) => {
  const beginnings = new Set<string>()
  for (const list of lists) for (const entry of list) beginnings.add(entry.slice(0, LETTERS))
  return (phrase) => beginnings.has(phrase.slice(0, LETTERS))
}
