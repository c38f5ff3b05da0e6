import type { Span } from '../../domain/text-span.ts'
import { allConcepts } from '../../vocabulary/concepts/index.ts'
import { widerThan, wordsTold } from '../alike/concept-words.ts'
import { lazy } from '../words/lazy.ts'
import { perSentence } from '../words/per-sentence.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** How a thing or a deed is named: by words of a pattern, by all words of some concepts, or by both. */
export interface Naming {
  /** Alternatives of a pattern. */
  readonly words?: string
  /**
   * Names of concepts, between spaces; what is narrower than one of them names it, too, unless the
   * name has "=" before it.
   */
  readonly concepts?: string
}

/** A pattern alone, or words and concepts. */
export type Named = string | Naming

/**
 * A concept has many words: in a text of so few sentences, which tells of one event, each of them is
 * of that event; in a longer one it may be of anything, and only words of a pattern count.
 */
const SHORT_TEXT = 24
export const isShort = (view: TextView): boolean => view.sentences.length <= SHORT_TEXT

const DENIAL = /(?<!\p{L})(?:no|not|never|without|не|ни|без)(?!\p{L})/iu

let denying: ReadonlySet<string> | null = null

/** Concepts that say by their own words that something is not: "without papers". */
const isDenying = (concept: string): boolean => {
  denying ??= new Set(
    allConcepts.filter(({ words }) => words.some((w) => DENIAL.test(w))).map(({ name }) => name),
  )
  return denying.has(concept)
}

/** Every concept that a sentence names, with the wider ones, and where its words stand in it. */
const conceptsOf = perSentence((text, view, sentence): ReadonlyMap<string, readonly Span[]> => {
  const found = new Map<string, Span[]>()
  for (const { concept, start, end } of wordsTold(view, sentence).concepts) {
    // "The body was not returned": words between those of a phrase may deny it.
    if (DENIAL.test(text.slice(start, end)) && !isDenying(concept)) continue
    for (const name of [`=${concept}`, concept, ...widerThan(concept)]) {
      const places = found.get(name)
      if (places) places.push({ start, end })
      else found.set(name, [{ start, end }])
    }
  }
  return found
})

const ofViews = new WeakMap<TextView, ReadonlySet<string>>()

const conceptsOfText = (view: TextView): ReadonlySet<string> => {
  const known = ofViews.get(view)
  if (known) return known
  const found = new Set(view.sentences.flatMap((s) => [...conceptsOf(view, s).keys()]))
  ofViews.set(view, found)
  return found
}

/** Finds where something is named. */
export interface Finder {
  /** Whether the text names it at all. */
  readonly mayBeIn: (view: TextView) => boolean
  readonly isIn: (view: TextView, sentence: Sentence) => boolean
  /** Where a sentence names it, counted from the sentence's start, in order. */
  readonly placesIn: (view: TextView, sentence: Sentence) => readonly Span[]
}

/** A finder of words and concepts; `pattern` says how alternatives become a pattern (with the flag g). */
export const finderOf = (named: Named, pattern: (alternatives: string) => RegExp): Finder => {
  const { words, concepts }: Naming = typeof named === 'string' ? { words: named } : named
  // Most texts are not asked about most questions, and each pattern takes its time to be made.
  const regex = lazy(() => (words === undefined ? null : pattern(words)))
  // Not `test`: it would leave its place in the pattern for whoever looks next.
  const standsIn = (text: string): boolean => {
    const made = regex()
    return made !== null && text.search(made) >= 0
  }
  const names = concepts?.trim().split(/\s+/) ?? []
  return {
    mayBeIn: (view) => {
      if (standsIn(view.text.body)) return true
      if (names.length === 0 || !isShort(view)) return false
      const inText = conceptsOfText(view)
      return names.some((name) => inText.has(name))
    },
    isIn: (view, sentence) => {
      if (standsIn(view.slice(sentence))) return true
      if (names.length === 0 || !isShort(view)) return false
      const inSentence = conceptsOf(view, sentence)
      return names.some((name) => inSentence.has(name))
    },
    placesIn: (view, sentence) => {
      const made = regex()
      const byWords = made ? Array.from(view.slice(sentence).matchAll(made), spanOf) : []
      if (names.length === 0 || !isShort(view)) return byWords
      const inSentence = conceptsOf(view, sentence)
      const byConcepts = names.flatMap((name) => inSentence.get(name) ?? [])
      return [...byWords, ...byConcepts].sort((a, b) => a.start - b.start || b.end - a.end)
    },
  }
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
