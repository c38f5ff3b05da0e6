import type { NameWord } from './name-words.ts'
import { quickDistance } from './quick-distance.ts'
import { bitsIn, hashOf, soundMaskOf } from './skeleton.ts'
import { eachUnder } from './tables.ts'
import { keysOfWord, type WordTable } from './word-table.ts'

/** Numbers of words that may be another spelling of one word, with how like it they are: over 0 to 1. */
export type LikeWords = ReadonlyMap<number, number>

/** So many tenths of a letter may two words differ: a little more than a comparison lets pass. */
const budgetFor = (sounds: number): number => {
  if (sounds < 3) return 5
  if (sounds < 5) return 9
  return sounds < 8 ? 12 : 16
}
/** No sound is lost or taken for another at less than so many tenths. */
const CHEAPEST = 4
const OTHER_SEX_OR_CASE = 0.02
const OTHER_ENDING = 0.1

/** How like two words are, or 0 where a comparison would never take them for one. */
export const likenessOf = (a: NameWord, b: NameWord): number => {
  if (a.sounds === b.sounds) return 1
  const length = Math.max(a.sounds.length, b.sounds.length)
  const budget = budgetFor(Math.min(a.sounds.length, b.sounds.length))
  if (a.stem === b.stem) return 1 - (a.ending === b.ending ? OTHER_SEX_OR_CASE : OTHER_ENDING)
  const stems = quickDistance(a.stem, b.stem, budget)
  if (stems <= budget) {
    const less = a.ending === b.ending ? 0 : OTHER_ENDING
    return Math.max(0.05, 1 - stems / 10 / length - less)
  }
  if (a.ending === b.ending) return 0
  const whole = quickDistance(a.sounds, b.sounds, budget)
  return whole <= budget ? Math.max(0.05, 1 - whole / 10 / length) : 0
}

/**
 * The words of the table that may be other spellings of a word. `seen` is a table of marks as long as
 * the words, kept by the caller and left clean.
 */
export const likeWordsOf = (table: WordTable, word: NameWord, seen: Uint8Array): LikeWords => {
  const { words, masks, slips } = table
  const found = new Map<number, number>()
  const looked: number[] = []
  const mask = soundMaskOf(word.stem)
  const most = Math.floor(budgetFor(word.sounds.length) / CHEAPEST)
  const look = (number: number): void => {
    if (seen[number] === 1) return
    seen[number] = 1
    looked.push(number)
    const others = masks[number] ?? 0
    if (bitsIn(mask & ~others) > most || bitsIn(others & ~mask) > most) return
    const other = words[number]
    const likeness = other ? likenessOf(word, other) : 0
    if (likeness > 0) found.set(number, likeness)
  }
  for (const key of keysOfWord(word)) eachUnder(slips, hashOf(key), look)
  for (const number of looked) seen[number] = 0
  return found
}
