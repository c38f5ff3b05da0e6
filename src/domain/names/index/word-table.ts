import { type NameWord, nameWordOf } from './name-words.ts'
import { firstSoundClass, hashOf, skeletonOf, slipKeysOf, soundMaskOf } from './skeleton.ts'
import { bytesOf, Growing, type HashTable, hashTableFrom } from './tables.ts'

/** The different words of all names; a word's number is its place in `words`. */
export interface WordTable {
  readonly words: readonly NameWord[]
  readonly numbers: ReadonlyMap<string, number>
  /** Which sounds the stem of each word holds. */
  readonly masks: Uint32Array
  /** The class of the first sound of each. */
  readonly firsts: Uint8Array
  /** From the hashes of a word's keys to its number. */
  readonly slips: HashTable
}

/** What a word can be found by: its consonants with any one missing, and those of its ending too. */
export const keysOfWord = (word: NameWord): readonly string[] => {
  const keys = slipKeysOf(skeletonOf(word.stem))
  const whole = skeletonOf(word.sounds)
  return keys.includes(whole) ? keys : [...keys, whole]
}

/** Numbers words in the order they come. */
export class WordNumbers {
  readonly numbers = new Map<string, number>()
  readonly words: NameWord[] = []

  numberOf(sounds: string): number {
    const known = this.numbers.get(sounds)
    if (known !== undefined) return known
    this.numbers.set(sounds, this.words.length)
    return this.words.push(nameWordOf(sounds)) - 1
  }

  table(): WordTable {
    const [hashes, numbers] = [new Growing(), new Growing()]
    this.words.forEach((word, number) => {
      for (const key of keysOfWord(word)) {
        hashes.push(hashOf(key))
        numbers.push(number)
      }
    })
    return {
      words: this.words,
      numbers: this.numbers,
      masks: Uint32Array.from(this.words, (word) => soundMaskOf(word.stem)),
      firsts: Uint8Array.from(this.words, (word) => firstSoundClass(word.sounds)),
      slips: hashTableFrom(hashes.taken(), numbers.taken()),
    }
  }
}

/** Bytes of the arrays; the words themselves, some hundred bytes each, come on top. */
export const bytesOfWords = ({ masks, firsts, slips }: WordTable): number =>
  bytesOf(masks, firsts, slips.hashes, slips.lists.starts, slips.lists.values)
