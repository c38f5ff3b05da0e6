import type { Span } from '../../domain/text-span.ts'
import { allConcepts, type Concept } from '../../vocabulary/concepts/index.ts'
import { perSentence } from '../words/per-sentence.ts'

/** A concept where its words stand, counted from the start of the text that was looked through. */
export interface ConceptAt extends Span {
  readonly concept: string
}

interface Entry {
  readonly concept: string
  readonly words: readonly Word[]
}

interface Word {
  readonly letters: string
  /** Any word that begins with the letters. */
  readonly beginning: boolean
}

const wordOf = (written: string): Word =>
  written.endsWith('*')
    ? { letters: written.slice(0, -1), beginning: true }
    : { letters: written, beginning: false }

const KEY = 3

const entriesOf = ({ name, words }: Concept): Entry[] =>
  words.map((entry) => ({ concept: name, words: entry.split(/\s+/).map(wordOf) }))

/** Entries by the first letters of their first word, so that a text's word meets few of them. */
const byFirstLetters = (concepts: readonly Concept[]): ReadonlyMap<string, readonly Entry[]> =>
  Map.groupBy(concepts.flatMap(entriesOf), ({ words: [first] }) =>
    (first?.letters ?? '').slice(0, KEY),
  )

let known: ReadonlyMap<string, readonly Entry[]> | null = null
const entries = (): ReadonlyMap<string, readonly Entry[]> => {
  known ??= byFirstLetters(allConcepts)
  return known
}

let parents: ReadonlyMap<string, string | null> | null = null

/** The wider concepts of one, the nearest first. */
export const widerThan = (concept: string): string[] => {
  parents ??= new Map(allConcepts.map(({ name, within }) => [name, within] as const))
  const wider: string[] = []
  for (let at = parents.get(concept); at != null; at = parents.get(at)) wider.push(at)
  return wider
}

/** A word of a text as concepts are looked up by: lowercase, «ё» as «е». */
export interface TextWord extends Span {
  readonly word: string
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*|\p{Nd}+/gu

export const wordsOf = (text: string): TextWord[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))

const fits = ({ letters, beginning }: Word, word: string): boolean =>
  beginning ? word.startsWith(letters) : word === letters

/** So many other words may stand between two words of a phrase. */
const BETWEEN = 2

const lastOf = (entry: Entry, words: readonly TextWord[], at: number): number | null => {
  let last = at
  for (const wanted of entry.words.slice(1)) {
    const next = words.findIndex(
      ({ word }, i) => i > last && i <= last + 1 + BETWEEN && fits(wanted, word),
    )
    if (next < 0) return null
    last = next
  }
  return last
}

const WHOLE_WORD_KEYS = [KEY, 2, 1] as const

/** Every concept that the words name, in order of place. */
export const conceptsIn = (words: readonly TextWord[]): ConceptAt[] =>
  words.flatMap(({ word, start }, at) =>
    WHOLE_WORD_KEYS.flatMap((length) => {
      if (length < KEY && word.length !== length) return []
      return (entries().get(word.slice(0, length)) ?? []).flatMap((entry): ConceptAt[] => {
        const [first] = entry.words
        if (!first || !fits(first, word)) return []
        const last = lastOf(entry, words, at)
        const end = last === null ? undefined : words[last]?.end
        return end === undefined ? [] : [{ concept: entry.concept, start, end }]
      })
    }),
  )

/** The words of a sentence, and the concepts that they name. */
export const wordsTold = perSentence((text) => {
  const words = wordsOf(text)
  return { words, concepts: conceptsIn(words) }
})
