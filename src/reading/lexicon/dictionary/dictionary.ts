/**
 * Which words are ordinary ones of English or Russian, from the spelling dictionaries in the
 * packages dictionary-en (SCOWL, MIT and BSD) and dictionary-ru (A. I. Lebedev, BSD-3-Clause). They
 * are cut into entries when first asked for.
 */

import english from 'dictionary-en'
import russian from 'dictionary-ru'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { remembered } from '../../tokens/remembered.ts'
import {
  basesOf,
  type DictionaryBase,
  type Entries,
  entriesOf,
  type Suffixes,
  suffixesOf,
} from './affixes.ts'

interface Language {
  readonly entries: Entries
  readonly suffixes: Suffixes
  readonly cache: Map<string, readonly DictionaryBase[]>
}

interface Files {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

const opened = (files: Files): (() => Language) => {
  let language: Language | undefined
  return () => {
    const decoder = new TextDecoder()
    language ??= {
      entries: entriesOf(decoder.decode(files.dic)),
      suffixes: suffixesOf(decoder.decode(files.aff)),
      cache: new Map(),
    }
    return language
  }
}

const englishWords = opened(english)
const russianWords = opened(russian)

const MOST_CACHED = 20_000
const LONGEST = 40

const lookUp = (word: string): readonly DictionaryBase[] => {
  if (word.length > LONGEST) return []
  const { entries, suffixes, cache } = beginsCyrillic(word) ? russianWords() : englishWords()
  const known = cache.get(word)
  if (known) return known
  const found = basesOf(word, entries, suffixes)
  if (cache.size >= MOST_CACHED) cache.clear()
  cache.set(word, found)
  return found
}

/** British spellings, led back to the American ones that the dictionary holds. */
const american = (lower: string): string =>
  lower
    .replace(/our(?=$|s$|ed$|ing$|hood|able)/, 'or')
    .replace(/is(?=e$|es$|ed$|er$|ers$|ing$|ation)/, 'iz')
    .replace(/yse/, 'yze')
    .replace(/(?<=[aeiou])ll(?=ed$|ing$|er$)/, 'l')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/ence$/, 'ense')

/** The dictionary holds many words without these. */
const PREFIX = /^(?:re|un|dis|in|im|de|mis|over|out|under|non|co|pre|anti|counter|inter|sub|super)/
const SHORTEST_STEM = 5

/** True for a form of a word that is written small: no name by itself. */
export const isOrdinaryWord = remembered((lower) => {
  if (lookUp(lower).length > 0) return true
  if (beginsCyrillic(lower)) return false
  const other = american(lower)
  if (other !== lower && lookUp(other).length > 0) return true
  const stem = lower.replace(PREFIX, '')
  return stem !== lower && stem.length >= SHORTEST_STEM && lookUp(stem).length > 0
})

/** Flags of the Russian file: living beings take the genitive as accusative, things do not. */
const LIVING = /[KI]/
const THING = /[JHO]/

const capitalised = (lower: string): string =>
  lower.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase())

/** Base forms of a name that the Russian dictionary writes with a capital; none for other words. */
export const properNames = (lower: string): readonly DictionaryBase[] =>
  beginsCyrillic(lower) ? lookUp(capitalised(lower)) : []

/** A Russian proper name of a person, in any case form. */
export const isLivingName = (lower: string): boolean =>
  properNames(lower).some((n) => LIVING.test(n.flags))

/** A Russian proper name that is no person's: most are towns, countries and rivers. */
export const isThingName = (lower: string): boolean => {
  const names = properNames(lower)
  return names.some((n) => THING.test(n.flags)) && !names.some((n) => LIVING.test(n.flags))
}
