import { soundDistance } from '../sound-distance.ts'
import type { NameWord } from './name-words.ts'
import { bitsIn, hashOf, soundMaskOf } from './skeleton.ts'
import { eachUnder } from './tables.ts'
import { keysOfWord, type WordTable } from './word-table.ts'

/** Numbers of words that may be another spelling of one word, with how like it they are: over 0 to 1. */
export type LikeWords = ReadonlyMap<number, number>

/** So much may two words differ, in the costs of `soundDistance`: more than a comparison lets pass. */
const budgetFor = (sounds: number): number => {
  if (sounds < 3) return 0.5
  if (sounds < 5) return 0.9
  return sounds < 8 ? 1.1 : 1.6
}
/** The cheapest swap costs 0.4 and changes at most two of the sounds a word holds. */
const maskBitsFor = (budget: number): number => 2 * Math.floor(budget / 0.4)
const OTHER_SEX_OR_CASE = 0.02
const OTHER_ENDING = 0.1

/** How like two words are, or 0 where a comparison would never take them for one. */
export const likenessOf = (a: NameWord, b: NameWord): number => {
  if (a.sounds === b.sounds) return 1
  const length = Math.max(a.sounds.length, b.sounds.length)
  const budget = budgetFor(Math.min(a.sounds.length, b.sounds.length))
  if (a.stem === b.stem) return 1 - (a.ending === b.ending ? OTHER_SEX_OR_CASE : OTHER_ENDING)
  const stems = soundDistance(a.stem, b.stem)
  if (stems <= budget) {
    const less = a.ending === b.ending ? 0 : OTHER_ENDING
    return Math.max(0.05, 1 - stems / length - less)
  }
  if (a.ending === b.ending) return 0
  const whole = soundDistance(a.sounds, b.sounds)
  return whole <= budget ? Math.max(0.05, 1 - whole / length) : 0
}

const MOST_REMEMBERED = 20_000

/** Finds the words that may be other spellings of a word; remembers the last ones asked. */
export class LikeWordFinder {
  readonly #table: WordTable
  readonly #seen: Uint32Array
  #asked = 0
  readonly #remembered = new Map<string, LikeWords>()

  constructor(table: WordTable) {
    this.#table = table
    this.#seen = new Uint32Array(table.words.length)
  }

  of(word: NameWord): LikeWords {
    const known = this.#remembered.get(word.sounds)
    if (known) return known
    const found = this.#find(word)
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word.sounds, found)
    return found
  }

  #find(word: NameWord): LikeWords {
    const { words, masks, slips } = this.#table
    const found = new Map<number, number>()
    const mask = soundMaskOf(word.stem)
    const mostBits = maskBitsFor(budgetFor(word.sounds.length))
    this.#asked++
    for (const key of keysOfWord(word))
      eachUnder(slips, hashOf(key), (number) => {
        if (this.#seen[number] === this.#asked) return
        this.#seen[number] = this.#asked
        if (bitsIn(mask ^ (masks[number] ?? 0)) > mostBits + 2) return
        const other = words[number]
        if (!other) return
        const likeness = likenessOf(word, other)
        if (likeness > 0) found.set(number, likeness)
      })
    return found
  }
}
