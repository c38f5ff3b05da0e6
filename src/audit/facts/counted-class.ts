import { countedNouns, narrowingNouns } from '../words/counted-nouns.ts'
import { wholeWords } from '../words/whole-words.ts'

const CLASSES: readonly (readonly [string, RegExp])[] = countedNouns.map(
  ([name, en, ru]) => [name, wholeWords(`${en}|${ru}`)] as const,
)

/** «36 числятся пропавшими»: a predicate stands where a noun would. */
const NO_NOUN = /^\s*(?:неизвестн|числ|остал|счита|наход|ничего)\p{L}*\s*$/iu

/**
 * The class of what is counted; people when no noun is told, null for any other noun. Nouns of one
 * class name the same people or things in two texts: a striker of the one is a worker of the other.
 */
export const countedClassOf = (noun: string): string | null => {
  if (noun.trim() === '' || NO_NOUN.test(noun)) return 'people'
  return namedClassOf(noun) ?? (isTrade(noun) ? 'people' : null)
}

/** The class whose noun stands in the words, if any does. */
export const namedClassOf = (words: string): string | null =>
  CLASSES.find(([, pattern]) => pattern.test(words))?.[0] ?? null

const ON_THINGS: ReadonlySet<string> = new Set([
  'houses',
  'shops',
  'vehicles',
  'livestock',
  'tents',
  'places of worship',
  'schools',
])

/** Classes of things, which can burn and be pulled down, and of which nobody is detained. */
export const isOfThings = (counted: string): boolean => ON_THINGS.has(counted)

const OF_A_BODY: ReadonlySet<string> = new Set([
  'bruises',
  'wounds',
  'injuries',
  'broken bones',
  'shots',
])

/** What is counted on a body or at a scene: its noun says already what happened. */
export const isOfABody = (counted: string): boolean => OF_A_BODY.has(counted)

/** Nouns of those who do something: dockers, журналистов; a name of a people has a capital or no such ending. */
const TRADE_EN = /^\p{Ll}+(?:ers|ors|ists|ians|men|ees|ants)$/u
const TRADE_RU =
  /(?:щик|чик|ист|тель|тел|ующ|ающ|вш|енн|анн|тор|ёр|ер)(?:а|у|ом|и|ы|ов|ев|ей|ам|ям|ых|их|ым|им|ое|ого)?$/u
/** «Камер», «номер»: the ending of a trade, and none. */
const NO_TRADE =
  /^(?:камер|номер|метр|литр|мер|ферм|сфер|манер|квартир|минут|сантиметр|километр|обогревател|двигател|указател)\p{L}*$/iu
const SUBGROUP = new RegExp(`(?:${narrowingNouns})$`, 'iu')

const isTrade = (noun: string): boolean => {
  const word = noun.trim().split(/\s+/).at(-1) ?? ''
  if (SUBGROUP.test(word)) return false
  if (NO_TRADE.test(word)) return false
  return TRADE_EN.test(word) || TRADE_RU.test(word.toLowerCase())
}
