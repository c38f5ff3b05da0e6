import { firstNotBelow, Growing, type Lists, listsFrom } from './tables.ts'
import type { WordTable } from './word-table.ts'

/** Which forms hold a word. */
export interface Postings {
  /** Forms of one word alone, with or without initials. */
  readonly sparse: Lists
  /**
   * Forms of several words: of a word, once for each other word beside it, in the order of the classes
   * of first sounds (`firsts`) of those others. Who looks for two words together reads a small part.
   */
  readonly full: Lists
  readonly firsts: Uint8Array
}

export const postingsOf = (formWords: Lists, { words, firsts }: WordTable): Postings => {
  const [aloneWord, aloneForm] = [new Growing(), new Growing()]
  const [word, form, beside] = [new Growing(), new Growing(), new Growing()]
  for (let each = 0; each < formWords.starts.length - 1; each++) {
    const own = formWords.values.subarray(formWords.starts[each], formWords.starts[each + 1])
    if (own.length === 1) {
      aloneWord.push(own[0] ?? 0)
      aloneForm.push(each)
    }
    for (const one of own)
      for (const other of own) {
        if (one === other) continue
        word.push(one)
        form.push(each)
        beside.push(firsts[other] ?? 0)
      }
  }
  const byClass = listsFrom(beside.taken(), 256).values
  const full = listsFrom(
    byClass.map((item) => word.at(item)),
    words.length,
    (place) => byClass[place] ?? 0,
  )
  return {
    sparse: listsFrom(aloneWord.taken(), words.length, (item) => aloneForm.at(item)),
    full: { starts: full.starts, values: full.values.map((item) => form.at(item)) },
    firsts: Uint8Array.from(full.values, (item) => beside.at(item)),
  }
}

/** How many entries there are for a word. */
export const entriesOf = ({ sparse, full }: Postings, word: number): number =>
  (sparse.starts[word + 1] ?? 0) -
  (sparse.starts[word] ?? 0) +
  (full.starts[word + 1] ?? 0) -
  (full.starts[word] ?? 0)

/** So few are read faster than they are searched. */
const FEW = 24

/**
 * Where the forms lie in `full` that hold the word beside one of these classes, `null` standing for any;
 * a few others may lie between.
 */
export const rangesOf = (
  { full, firsts }: Postings,
  word: number,
  beside: readonly (number | null)[],
): readonly (readonly [start: number, end: number])[] => {
  const [start, end] = [full.starts[word] ?? 0, full.starts[word + 1] ?? 0]
  if (beside.length === 0 || start === end) return []
  if (end - start <= FEW) return [[start, end]]
  const placeOf = (least: number, from: number): number =>
    firstNotBelow(from, end, (place) => (firsts[place] ?? 0) < least)
  return beside.map((first) => {
    if (first === null) return [start, end]
    const from = placeOf(first, start)
    return [from, placeOf(first + 1, from)]
  })
}
