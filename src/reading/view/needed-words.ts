import type { Need } from './needs.ts'
import { openingsOfWord, type Words } from './word-openings.ts'

/** What patterns need, each once for all lists: so a sentence is looked through once. */
const numbers = new Map<string, number>()
const needing = new Map<string, number[]>()

/** The number of a need, the same whenever it is needed. */
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

/** The needs that a word meets, as far as there were needs when it was looked at. */
interface Met {
  readonly among: number
  readonly needs: readonly number[]
}

/** Texts say the same words over and over. */
const metBy = new Map<string, Met>()
/** Words kept before all are forgotten. */
const MOST = 50_000

const needsMet = (word: string): readonly number[] => {
  const before = metBy.get(word)
  if (before?.among === numbers.size) return before.needs
  const needs = [...new Set([...openingsOfWord(word)].flatMap((each) => needing.get(each) ?? []))]
  if (metBy.size >= MOST) metBy.clear()
  metBy.set(word, { among: numbers.size, needs })
  return needs
}

const known = new WeakMap<Words, Uint8Array>()

/** Which needs the words of a sentence meet, by number: 1 for those they do. */
export const neededIn = (words: Words): Uint8Array => {
  const before = known.get(words)
  // A list that is asked for the first time has needs of its own.
  if (before?.length === numbers.size) return before
  const found = new Uint8Array(numbers.size)
  for (const word of words) for (const n of needsMet(word)) found[n] = 1
  known.set(words, found)
  return found
}
