import { type LikeWords, likeWordsOf } from './like-words.ts'
import { type NameIndex, unpackInitials } from './name-index.ts'
import { type NameWord, nameWordOf, nameWordsOf } from './name-words.ts'
import { entriesOf } from './postings.ts'
import { firstSoundClass } from './skeleton.ts'

/** A word of the name that is looked for. */
export interface AskedWord {
  readonly word: NameWord
  /** The class of its first sound. */
  readonly first: number
  readonly like: LikeWords
  /** The numbers of the words that are like it, the likest first. */
  readonly likestFirst: readonly number[]
  /** Classes of the first sounds of all of them. */
  readonly firsts: readonly number[]
  /** How many forms hold it or a word like it. */
  readonly forms: number
  /** Rarer words tell more: the logarithm of how few forms hold it. */
  readonly weight: number
}

export interface AskedName {
  readonly words: readonly AskedWord[]
  /** Classes of first sounds. */
  readonly initials: readonly number[]
}

/** A word still being typed, and the words that begin like it with how well they do. */
export interface BegunWord {
  readonly sounds: string
  readonly like: LikeWords
}

/** More words than this are no name; the first ones are looked for. */
const MOST_WORDS = 8
/** So many words found like others are kept for the next name that asks: some 30 MB. */
const MOST_REMEMBERED = 500_000

/** Turns written names into what is looked for; remembers the words asked last. */
export class Asker {
  readonly #index: NameIndex
  readonly #seen: Uint8Array
  readonly #remembered = new Map<string, AskedWord>()
  #size = 0

  constructor(index: NameIndex) {
    this.#index = index
    this.#seen = new Uint8Array(index.words.words.length)
  }

  name(written: string): AskedName {
    const { words, initials } = nameWordsOf(written)
    return this.#asked(words, initials.map(firstSoundClass))
  }

  /** The same with one more word, still being typed: what begins like it fits as well. */
  nameBegun(written: string, { sounds, like }: BegunWord): AskedName {
    const asked = this.name(written)
    const whole = this.#word(nameWordOf(sounds))
    const both = new Map(like)
    for (const [number, likeness] of whole.like)
      both.set(number, Math.max(likeness, both.get(number) ?? 0))
    const begun = askedWordOf(this.#index, whole.word, both)
    return { ...asked, words: [...asked.words.slice(0, MOST_WORDS - 1), begun] }
  }

  /** What a form of the index itself would look for. */
  form(form: number): AskedName {
    const { words, forms } = this.#index
    const { starts, values } = forms.words
    const numbers = [...values.subarray(starts[form], starts[form + 1])]
    const own = numbers.flatMap((number) => words.words[number] ?? [])
    return this.#asked(own, unpackInitials(forms.initials[form] ?? 0))
  }

  #asked(words: readonly NameWord[], initials: readonly number[]): AskedName {
    const different = [...new Map(words.map((word) => [word.sounds, word])).values()]
    return {
      words: different.slice(0, MOST_WORDS).map((word) => this.#word(word)),
      initials,
    }
  }

  #word(word: NameWord): AskedWord {
    const known = this.#remembered.get(word.sounds)
    if (known) return known
    const asked = askedWordOf(this.#index, word, likeWordsOf(this.#index.words, word, this.#seen))
    if (this.#size > MOST_REMEMBERED) {
      this.#remembered.clear()
      this.#size = 0
    }
    this.#remembered.set(word.sounds, asked)
    this.#size += asked.likestFirst.length
    return asked
  }
}

const askedWordOf = (index: NameIndex, word: NameWord, like: LikeWords): AskedWord => {
  const { postings, words } = index
  const soundsOf = (number: number): string => words.words[number]?.sounds ?? ''
  const likestFirst = [...like]
    .sort(([a, likeA], [b, likeB]) => likeB - likeA || (soundsOf(a) < soundsOf(b) ? -1 : 1))
    .map(([number]) => number)
  const forms = likestFirst.reduce((sum, number) => sum + entriesOf(postings, number), 0)
  const firsts = [...new Set(likestFirst.map((number) => words.firsts[number] ?? 0))]
  const weight = Math.log(2 + index.forms.count / (1 + forms))
  return { word, first: firstSoundClass(word.sounds), like, likestFirst, firsts, forms, weight }
}
