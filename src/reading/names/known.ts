import { isCommonWord } from '../lexicon/common-words.ts'
import { isEthnonym } from '../lexicon/ethnonyms.ts'
import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import type { Board, FoundName } from './board.ts'
import { bare, phraseOf } from './name-words.ts'

/** What the sure names of a text teach: parts by which a person, a place or a body is named again. */
export interface KnownNames {
  /** Family (or only) name, folded, to the full names it was part of; none when it stood alone. */
  readonly families: Map<string, Set<string>>
  readonly givens: Map<string, Set<string>>
  /** First word of a place name to the whole phrases, lowercase. */
  readonly places: Map<string, Set<string>>
  /** Words that stood where only a place makes sense, by stem; a person's name outweighs them. */
  readonly likelyPlaces: Set<string>
  /** Abbreviation or short name of a body, as written, to the body's words. */
  readonly bodies: Map<string, string>
  /** First words of those, as written. */
  readonly bodyOpenings: Set<string>
  /** Nouns of bodies named in full, lowercase: "commission". */
  readonly bodyHeads: Set<string>
  /** Abbreviation of a place, as written. */
  readonly placeAbbreviations: Set<string>
}

export const nothingKnown = (): KnownNames => ({
  families: new Map(),
  givens: new Map(),
  places: new Map(),
  likelyPlaces: new Set(),
  bodies: new Map(),
  bodyOpenings: new Set(),
  bodyHeads: new Set(),
  placeAbbreviations: new Set(),
})

const CYRILLIC_END =
  /(?<=[а-яәғқңөұүһі]{3})(?:ыми|ого|ому|ой|ым|ом|ых|ую|ая|ий|ою|а|у|е|ы|ю|я|и|ь|й)$/

/** One key for the case forms and the feminine of a family name. */
export const familyKey = remembered((lower) => {
  if (beginsCyrillic(lower)) return lower.replace(CYRILLIC_END, '')
  return lower.length > 4 ? lower.replace(/(?<=[oe]v|in|yn)a$/, '') : lower
})

const addTo = (map: Map<string, Set<string>>, key: string, value: string | null): void => {
  const known = map.get(key) ?? new Set<string>()
  if (value !== null) known.add(value)
  map.set(key, known)
}

/** Remembers the parts of a person's full name: the last word as family name, the first as given. */
export const learnPerson = (
  known: KnownNames,
  name: FoundName,
  tokens: readonly Token[],
  text: string,
): void => {
  const written = name.base ?? text.slice(name.start, name.end).replace(/\s+/g, ' ')
  const words = tokens
    .slice(name.first, name.next)
    .filter((t) => t.kind === 'word' && t.text.length > 2)
    .map(bare)
    .filter((w) => !isCommonWord(w) && !isEthnonym(w))
  const family = words.at(-1)
  const hasMore = name.next - name.first > 1
  if (family !== undefined) addTo(known.families, familyKey(family), hasMore ? written : null)
  for (const given of words.slice(0, -1)) addTo(known.givens, familyKey(given), written)
}

export const learnPlace = (
  known: KnownNames,
  tokens: readonly Token[],
  first: number,
  next: number,
): void => {
  const phrase = phraseOf(tokens, first, next)
  const head = tokens[first]
  if (!head || phrase.length <= 2) return
  addTo(known.places, bare(head), phrase)
  if (next - first === 1) known.likelyPlaces.add(placeStem(bare(head)))
}

/** One key for the case forms of a Russian place name; English ones have one form. */
export const placeStem = (lower: string): string =>
  beginsCyrillic(lower) ? russianPlaceStem(lower) : lower

const russianPlaceStem = remembered((lower) =>
  lower.replace(/(?<=[а-яәғқңөұүһі]{3})(?:ом|ем|ой|ей|ью|а|у|е|ы|ю|я|и|ь|й|о)$/, ''),
)

/** True when a sure name of the text has this word as its family name. */
export const isKnownPerson = (known: KnownNames, lower: string): boolean =>
  known.families.has(familyKey(lower))

/** Remembers the tokens `[first, next)` as a body's own name, as they are written. */
export const learnBody = (known: KnownNames, board: Board, first: number, next: number): void => {
  const { tokens, text } = board.paragraph
  const opening = tokenAt(tokens, first)
  const written = text.slice(opening.start, tokenAt(tokens, next - 1).end).replace(/['’]s$/, '')
  if (written.length < 3) return
  known.bodies.set(written, written)
  known.bodyOpenings.add(opening.text.replace(/['’]s$/, ''))
}
