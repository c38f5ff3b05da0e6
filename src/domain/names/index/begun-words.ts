import { quickDistance } from './quick-distance.ts'
import { skeletonOf } from './skeleton.ts'
import { firstNotBelow } from './tables.ts'
import type { WordTable } from './word-table.ts'

/** Words in the order of a key of theirs. */
interface Sorted {
  readonly keys: readonly string[]
  readonly numbers: readonly number[]
}

const sortedBy = (table: WordTable, keyOf: (sounds: string) => string): Sorted => {
  const keyed = table.words.map(({ sounds }, number) => ({ key: keyOf(sounds), sounds, number }))
  keyed.sort((a, b) => (a.key === b.key ? (a.sounds < b.sounds ? -1 : 1) : a.key < b.key ? -1 : 1))
  return { keys: keyed.map(({ key }) => key), numbers: keyed.map(({ number }) => number) }
}

const eachBeginning = (
  { keys, numbers }: Sorted,
  prefix: string,
  take: (number: number) => void,
): void => {
  let at = firstNotBelow(0, keys.length, (place) => (keys[place] ?? '') < prefix)
  for (; keys[at]?.startsWith(prefix); at++) take(numbers[at] ?? 0)
}

/** A sound whose writing is only half typed: "z" may become "zh". */
const UNFINISHED: Readonly<Record<string, string>> = {
  z: 'J',
  s: 'X',
  c: '6',
  t: '6C',
  k: 'H',
  d: 'J',
  p: 'F',
  g: 'G',
}
const BEGUN = 0.95
const BEGUN_NEARLY = 0.85
/** From so many sounds and consonants on, a beginning may be misspelt. */
const FEW_SOUNDS = 3
const FEW_CONSONANTS = 2
/** Tenths of a letter. */
const MOST_WRONG = 8

/** Finds the words that begin as a word typed so far does. */
export class BegunWords {
  readonly #table: WordTable
  readonly #bySounds: Sorted
  readonly #bySkeleton: Sorted

  constructor(table: WordTable) {
    this.#table = table
    this.#bySounds = sortedBy(table, (sounds) => sounds)
    this.#bySkeleton = sortedBy(table, skeletonOf)
  }

  /** Numbers of words with how well they fit, over 0 to 1. */
  of(typed: string, sounds: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>()
    if (sounds.length >= FEW_SOUNDS) this.#nearly(sounds, found)
    const last = UNFINISHED[typed.slice(-1).toLowerCase()] ?? ''
    for (const begun of [sounds, ...[...last].map((sound) => sounds.slice(0, -1) + sound)])
      eachBeginning(this.#bySounds, begun, (number) => found.set(number, BEGUN))
    return found
  }

  #nearly(sounds: string, found: Map<number, number>): void {
    const skeleton = skeletonOf(sounds)
    if (skeleton.length < FEW_CONSONANTS) return
    eachBeginning(this.#bySkeleton, skeleton, (number) => {
      const word = this.#table.words[number]?.sounds ?? ''
      const wrong = Math.min(
        ...[-1, 0, 1].map((more) =>
          quickDistance(sounds, word.slice(0, sounds.length + more), MOST_WRONG),
        ),
      )
      if (wrong <= MOST_WRONG) found.set(number, BEGUN_NEARLY - wrong / 10 / sounds.length)
    })
  }
}
