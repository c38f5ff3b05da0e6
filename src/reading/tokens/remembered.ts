/** Answers kept before all are forgotten: the words of a large text, and little memory. */
const MOST = 50_000

/** A function of one word that keeps its answers: texts say the same words over and over. */
export const remembered = <T>(work: (word: string) => T): ((word: string) => T) => {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const answer = work(word)
    if (kept.size >= MOST) kept.clear()
    kept.set(word, answer)
    return answer
  }
}
