import type { Need } from './needs.ts'
import type { Openings } from './word-openings.ts'

/** The words that patterns need, each once for all lists: so a sentence is looked through once. */
const numbers = new Map<string, number>()
const needing = new Map<string, number[]>()

/** The number of a needed word, the same whenever it is needed. */
export const numberOf = (need: Need): number => {
  const key = [...need].join('|')
  const before = numbers.get(key)
  if (before !== undefined) return before
  const number = numbers.size
  numbers.set(key, number)
  for (const opening of need) {
    const same = needing.get(opening)
    if (same) same.push(number)
    else needing.set(opening, [number])
  }
  return number
}

const known = new WeakMap<Openings, Uint8Array>()

/** Which needed words a sentence has, by number: 1 for those it has. */
export const neededIn = (openings: Openings): Uint8Array => {
  const before = known.get(openings)
  // A list that is asked for the first time needs words of its own.
  if (before?.length === numbers.size) return before
  const found = new Uint8Array(numbers.size)
  for (const opening of openings) for (const n of needing.get(opening) ?? []) found[n] = 1
  known.set(openings, found)
  return found
}
