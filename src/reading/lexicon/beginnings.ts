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
