import type { Paragraph } from '../analysis/paragraph.ts'
import type { Sentence } from '../analysis/sentences.ts'
import { isCapitalised, isCyrillic, type Token } from '../tokens/token.ts'
import { isHyphen, looksLikeName } from './name-words.ts'

/**
 * What a rule of names begins at: words of one kind, which their form alone tells. Of each form it is
 * asked once, and rules are led to the words of their kind instead of each looking at every word.
 */
export interface WordKind {
  readonly number: number
}

/** The paragraph in hand: all rules look at one after the other. */
let kept: Sorted | null = null

const kinds: ((token: Token) => boolean)[] = []

/** `is` may look at nothing but the kind of a token and its letters. */
export const wordKind = (is: (token: Token) => boolean): WordKind => {
  formsBy.clear()
  kept = null
  return { number: kinds.push(is) - 1 }
}

/** By the kind of token, the kinds of word that a form is of. */
const formsBy = new Map<Token['kind'], Map<string, readonly number[]>>()
/** Forms kept before all are forgotten. */
const MOST = 50_000
const NONE: readonly number[] = []

const kindsOf = (token: Token): readonly number[] => {
  const forms = formsBy.get(token.kind) ?? new Map<string, readonly number[]>()
  const known = forms.get(token.text)
  if (known) return known
  const found = kinds.flatMap((is, number) => (is(token) ? number : []))
  if (forms.size >= MOST) forms.clear()
  forms.set(token.text, found.length === 0 ? NONE : found)
  formsBy.set(token.kind, forms)
  return found
}

/** The words of a paragraph by their kinds. */
interface Sorted {
  readonly paragraph: Paragraph
  readonly places: readonly (readonly number[])[]
  /** By token. */
  readonly sentences: readonly Sentence[]
}

const sort = (paragraph: Paragraph): Sorted => {
  const { tokens } = paragraph
  const places: number[][] = kinds.map(() => [])
  for (let i = 0; i < tokens.length; i++)
    for (const kind of kindsOf(tokens[i] as Token)) places[kind]?.push(i)
  const sentences = new Array<Sentence>(tokens.length)
  for (const sentence of paragraph.sentences)
    sentences.fill(sentence, sentence.first, sentence.next)
  return { paragraph, places, sentences }
}

const sortedIn = (paragraph: Paragraph): Sorted => {
  if (kept?.paragraph !== paragraph) kept = sort(paragraph)
  return kept
}

/** Where in a paragraph the words of a kind stand, in order. */
export const wordsOf = (paragraph: Paragraph, { number }: WordKind): readonly number[] =>
  sortedIn(paragraph).places[number] ?? NONE

/** The same within one sentence. */
export const wordsOfSentence = (
  paragraph: Paragraph,
  kind: WordKind,
  { first, next }: Sentence,
): readonly number[] => {
  const all = wordsOf(paragraph, kind)
  return all.slice(countBefore(all, first), countBefore(all, next))
}

/** How many of these numbers, which are in order, are less than one. */
const countBefore = (all: readonly number[], limit: number): number => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that a word of a paragraph stands in. */
export const sentenceOf = (paragraph: Paragraph, index: number): Sentence =>
  sortedIn(paragraph).sentences[index] as Sentence

/** Written with a capital: words, and addresses. */
export const CAPITALS = wordKind(isCapitalised)
export const CAPITAL_WORDS = wordKind((token) => token.kind === 'word' && isCapitalised(token))
export const CYRILLIC_WORDS = wordKind((token) => token.kind === 'word' && isCyrillic(token))
/** What looks like a name, whatever else it is. */
export const LIKE_NAMES = wordKind(looksLikeName)
export const HYPHENS = wordKind(isHyphen)
