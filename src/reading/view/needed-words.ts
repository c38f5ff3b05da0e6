import type { Need } from './needs.ts'
import { openingsOfWord, type Words } from './word-openings.ts'

/** What waits for a need. In a sentence that meets it, it is put among what is heard there. */
export interface Waiting {
  readonly heard: unknown[]
}

/** What patterns need, each once for all lists: so a sentence is looked through once. */
const numbers = new Map<string, number>()
const needing = new Map<string, number[]>()
/** By the number of a need: what waits for it. */
const waiting: Waiting[][] = []
/** Where something was put: what waits is put list by list. */
const filled: unknown[][] = []
/** How often any of these has changed. */
let changes = 0

/** The number of a need, the same whenever it is needed. */
export const numberOf = (need: Need): number => {
  const key = [...need].join('|')
  const before = numbers.get(key)
  if (before !== undefined) return before
  const number = numbers.size
  numbers.set(key, number)
  waiting.push([])
  changes++
  for (const opening of need) {
    const same = needing.get(opening)
    if (same) same.push(number)
    else needing.set(opening, [number])
  }
  return number
}

export const waitFor = (number: number, one: Waiting): void => {
  waiting[number]?.push(one)
  changes++
}

export const waitNoMore = (number: number, one: Waiting): void => {
  waiting[number] = waiting[number]?.filter((other) => other !== one) ?? []
  changes++
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

/** Of which sentence all this is: many lists ask of the same one, one after the other. */
let looked: Words | null = null
let asOf = 0
let there = new Uint8Array(0)

/**
 * Which needs the words of a sentence meet, by number: 1 for those they do. What waits for one of them
 * has then been heard, until another sentence is asked of.
 */
export const neededIn = (words: Words): Uint8Array => {
  // A list that is asked for the first time has needs of its own.
  if (looked !== words || asOf !== changes) lookThrough(words)
  return there
}

const lookThrough = (words: Words): void => {
  looked = words
  asOf = changes
  if (there.length < numbers.size) there = new Uint8Array(numbers.size * 2)
  else there.fill(0)
  for (const heard of filled) heard.length = 0
  filled.length = 0
  for (const word of words)
    for (const number of needsMet(word)) {
      if (there[number] === 1) continue
      there[number] = 1
      for (const one of waiting[number] ?? NONE)
        if (one.heard.push(one) === 1) filled.push(one.heard)
    }
}

const NONE: readonly Waiting[] = []
