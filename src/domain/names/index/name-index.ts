import { readWord, writtenWordsOf } from './name-words.ts'
import { type Postings, postingsOf } from './postings.ts'
import { firstSoundClass, hashOf, skeletonOf } from './skeleton.ts'
import { bytesOf, Growing, type HashTable, hashTableFrom, type Lists, listsFrom } from './tables.ts'
import { bytesOfWords, WordNumbers, type WordTable } from './word-table.ts'

/** A name as it stands somewhere. Ids are the caller's own and may be anything that differs. */
export interface IndexedName {
  readonly id: string
  readonly written: string
}

/**
 * An index in memory over up to some millions of names, made once and then only read.
 *
 * Names written alike, white space aside, are one *form*. Each form is kept as UTF-8, as the numbers of
 * its words and as its initials; each word has the list of forms that hold it. Words are kept by their
 * sounds, so the two alphabets and the ways of writing them meet before anything is compared.
 */
export interface NameIndex {
  readonly ids: readonly string[]
  readonly words: WordTable
  readonly forms: {
    readonly count: number
    readonly text: Uint8Array
    readonly textStarts: Uint32Array
    readonly hashes: Uint32Array
    /** Places in `ids` of the names written so. */
    readonly names: Lists
    readonly words: Lists
    /** Classes of the first sounds of up to four initials, a byte each; 0 for none. */
    readonly initials: Uint32Array
  }
  readonly postings: Postings
  /** Forms by the hash of the consonants of all their words run together. */
  readonly wholes: HashTable
  /** Forms by their own hash: whatever else is left out, an exact duplicate is found. */
  readonly exact: HashTable
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** White space is folded; nothing else of a written name is. */
export const formOf = (written: string): string => written.replace(/\s+/g, ' ').trim()

export const writtenAt = ({ forms }: NameIndex, form: number): string =>
  decoder.decode(forms.text.subarray(forms.textStarts[form], forms.textStarts[form + 1]))

/** The ids of the names written so, in the order of the ids. */
export const idsAt = ({ forms, ids }: NameIndex, form: number): readonly string[] =>
  [...forms.names.values.subarray(forms.names.starts[form], forms.names.starts[form + 1])]
    .map((name) => ids[name] ?? '')
    .sort()

/** Four initials in one number, so that forms stay flat. */
const packInitials = (initials: readonly number[]): number =>
  initials.slice(0, 4).reduce((packed, initial, n) => packed | (initial << (8 * n)), 0) >>> 0

export const unpackInitials = (packed: number): readonly number[] => {
  const initials: number[] = []
  for (let left = packed; left > 0; left >>>= 8) initials.push(left & 255)
  return initials
}

/** The consonants of all words run together: a hyphen or a space more or less makes no difference. */
export const wholeKeyOf = (skeletons: readonly string[]): number =>
  hashOf(skeletons.join('').replace(/(.)\1+/g, '$1'))

class FormTexts {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  readonly starts = new Growing()

  constructor() {
    this.starts.push(0)
  }

  add(text: string): void {
    if (this.#length + text.length * 3 > this.#bytes.length) {
      const larger = new Uint8Array(
        Math.max(this.#bytes.length * 2, this.#length + text.length * 3),
      )
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
    this.starts.push(this.#length)
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Reads names one by one; `build` lays them out. */
class IndexBuilder {
  readonly #ids: string[] = []
  readonly #formOfName = new Growing()
  readonly #formNumbers = new Map<string, number>()
  readonly #texts = new FormTexts()
  readonly #hashes = new Growing()
  readonly #wholes = new Growing()
  readonly #wordStarts = new Growing()
  readonly #words = new Growing()
  readonly #initials = new Growing()
  readonly #numbers = new WordNumbers()
  readonly #read = new Map<string, ReturnType<typeof readWord>>()

  constructor() {
    this.#wordStarts.push(0)
  }

  add({ id, written }: IndexedName): void {
    const text = formOf(written)
    let form = this.#formNumbers.get(text)
    if (form === undefined) {
      form = this.#formNumbers.size
      this.#formNumbers.set(text, form)
      this.#addForm(text)
    }
    this.#ids.push(id)
    this.#formOfName.push(form)
  }

  #addForm(text: string): void {
    const sounds: string[] = []
    const initials: number[] = []
    for (const word of writtenWordsOf(text)) {
      const read = this.#readOnce(word)
      if (read === null) continue
      if ('initial' in read) initials.push(firstSoundClass(read.initial))
      else if ('word' in read) sounds.push(read.word)
      else sounds.push(`${sounds.pop() ?? ''}${read.mark}`)
    }
    const numbers = [...new Set(sounds.map((each) => this.#numbers.numberOf(each)))]
    for (const number of numbers) this.#words.push(number)
    this.#wordStarts.push(this.#words.length)
    this.#initials.push(packInitials(initials))
    this.#texts.add(text)
    this.#hashes.push(hashOf(text))
    const stems = numbers.map((number) => skeletonOf(this.#numbers.words[number]?.stem ?? ''))
    this.#wholes.push(wholeKeyOf(stems))
  }

  /** Most words of names come again and again. */
  #readOnce(word: string): ReturnType<typeof readWord> {
    const known = this.#read.get(word)
    if (known !== undefined) return known
    const read = readWord(word)
    this.#read.set(word, read)
    return read
  }

  build(): NameIndex {
    const words = this.#numbers.table()
    const count = this.#formNumbers.size
    const wordLists = { starts: this.#wordStarts.taken(), values: this.#words.taken() }
    const hashes = this.#hashes.taken()
    const forms = Uint32Array.from({ length: count }, (_, form) => form)
    return {
      ids: this.#ids,
      words,
      forms: {
        count,
        text: this.#texts.taken(),
        textStarts: this.#texts.starts.taken(),
        hashes,
        names: listsFrom(this.#formOfName.taken(), count),
        words: wordLists,
        initials: this.#initials.taken(),
      },
      postings: postingsOf(wordLists, words),
      wholes: hashTableFrom(this.#wholes.taken(), forms),
      exact: hashTableFrom(hashes, forms),
    }
  }
}

/** Builds the index; the order of the names makes no difference to what is found in it. */
export const buildNameIndex = (names: Iterable<IndexedName>): NameIndex => {
  const builder = new IndexBuilder()
  for (const name of names) builder.add(name)
  return builder.build()
}

/** Bytes of the arrays, without the ids (the caller's) and the different words (some hundred bytes each). */
export const bytesOfIndex = (index: NameIndex): number => {
  const { forms, postings, wholes, exact } = index
  const lists = [
    forms.names,
    forms.words,
    postings.sparse,
    postings.full,
    wholes.lists,
    exact.lists,
  ]
  return (
    bytesOfWords(index.words) +
    bytesOf(forms.text, forms.textStarts, forms.hashes, forms.initials, postings.firsts) +
    bytesOf(wholes.hashes, exact.hashes, ...lists.flatMap((l) => [l.starts, l.values]))
  )
}
