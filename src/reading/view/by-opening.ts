import { neededIn, numberOf, type Waiting, waitFor, waitNoMore } from './needed-words.ts'
import { beginningOf, waysOf } from './needs.ts'
import type { Words } from './word-openings.ts'

/** A pattern of a list, or one of its ways, that waits for a word without which it cannot fit. */
interface Wanted extends Waiting {
  readonly heard: Wanted[]
  /** The place of the pattern in the list. */
  readonly at: number
  /** All that it needs; null while only its beginning is known. */
  readonly needs: readonly number[] | null
}

/** The patterns of a list, and what of them was heard in the sentence that is looked at. */
interface Wants {
  readonly patterns: readonly RegExp[]
  readonly heard: Wanted[]
  /** Those of which no word is known that must be there. */
  readonly anyhow: Set<number>
  /** Those that may begin with anything, and were not looked at closer. */
  unknown: readonly Wanted[]
}

const NOTHING: readonly number[] = []

const wantsOf = (patterns: readonly RegExp[]): Wants => {
  const heard: Wanted[] = []
  const unknown: Wanted[] = []
  for (const [at, pattern] of patterns.entries()) {
    const begins = beginningOf(pattern)
    const wanted = { heard, at, needs: null }
    if (begins) waitFor(numberOf(begins), wanted)
    else unknown.push(wanted)
  }
  return { patterns, heard, anyhow: new Set(), unknown }
}

/** Works out the ways of a pattern; each of them waits for its rarest word. */
const lookCloser = ({ patterns, heard, anyhow }: Wants, wanted: Wanted): void => {
  const { at } = wanted
  const pattern = patterns[at] as RegExp
  const beginning = beginningOf(pattern)
  const begins = beginning ? [numberOf(beginning)] : NOTHING
  if (beginning) waitNoMore(numberOf(beginning), wanted)
  const ways = waysOf(pattern)?.map((way) => way.map(numberOf)) ?? [NOTHING]
  for (const way of ways) {
    const needs = [...new Set([...way, ...begins])]
    const [rarest] = needs
    const again: Wanted = { heard, at, needs }
    if (rarest === undefined) anyhow.add(at)
    else waitFor(rarest, again)
  }
}

/**
 * Those of a list whose pattern can fit where these words stand, in the order of the list. Patterns are
 * costly to look for, and few have all their words in a given sentence. How they begin is worked out
 * when the list is first asked, and the rest when a sentence begins so: commands that read nothing need
 * not wait for it, and those that read little for little.
 */
export const byOpening = <T>(
  list: readonly T[],
  patternOf: (item: T) => RegExp,
): ((words: Words) => readonly T[]) => {
  let wants: Wants | null = null
  return (words) => {
    wants ??= wantsOf(list.map(patternOf))
    return fittingPlaces(wants, words).map((at) => list[at] as T)
  }
}

const fittingPlaces = (wants: Wants, words: Words): readonly number[] => {
  const there = hearIn(wants, words)
  if (wants.heard.length + wants.anyhow.size === 0) return NOTHING
  const places = [...wants.anyhow]
  for (const { at, needs } of wants.heard) if (isThere(needs, there)) places.push(at)
  return inOrder(places)
}

/** One that can fit in several ways was heard for each. */
const inOrder = (places: number[]): readonly number[] => {
  if (places.length < 2) return places
  places.sort((a, b) => a - b)
  return places.filter((at, n) => at !== places[n - 1])
}

/** Has a list hear what of it these words ask for; which needs they meet, by number. */
const hearIn = (wants: Wants, words: Words): Uint8Array => {
  const there = neededIn(words)
  if (wants.unknown.length === 0 && !wants.heard.some(isBegun)) return there
  for (const wanted of [...wants.heard.filter(isBegun), ...wants.unknown]) lookCloser(wants, wanted)
  wants.unknown = []
  return neededIn(words)
}

/** Only its beginning is known yet. */
const isBegun = ({ needs }: Wanted): boolean => needs === null

const isThere = (needs: Wanted['needs'], there: Uint8Array): boolean => {
  if (needs === null) return false
  for (const need of needs) if (there[need] !== 1) return false
  return true
}

/** Whether a pattern can fit where these words stand. */
export const canFit = (pattern: RegExp): ((words: Words) => boolean) => {
  let wants: Wants | null = null
  return (words) => {
    wants ??= wantsOf([pattern])
    const there = hearIn(wants, words)
    return wants.anyhow.size > 0 || wants.heard.some(({ needs }) => isThere(needs, there))
  }
}
