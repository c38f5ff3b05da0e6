import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { isAtWord, isBeforeWord, isLetter, openingsOf } from './openings.ts'
import { CYRILLIC } from './word-openings.ts'

/** A word must begin in one of these ways. */
export type Need = ReadonlySet<string>
/** All these words must be there. */
export type Way = readonly Need[]

/** A pattern of more ways than these is looked at as a whole. */
const MOST_WAYS = 12

const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * The ways in which a pattern can fit, each with the words that must be there for it. Null where no word
 * is known without which it cannot fit, so that it must be looked for everywhere.
 */
export const waysOf = (pattern: RegExp): readonly Way[] | null => {
  const ways = spread(rowsOf(pattern)).map(needsIn)
  return ways.every((way) => way.length > 0) ? ways : null
}

/** How every match of a pattern begins; null where one may begin otherwise. Quicker than its ways. */
export const beginningOf = (pattern: RegExp): Need | null => {
  const openings = rowsOf(pattern).map((row) => openingsOf(row))
  return openings.every((each) => each !== null)
    ? new Set(openings.flatMap((each) => [...each]))
    : null
}

type Row = readonly AST.Element[]

/** What stands one after the other in each alternative of a pattern. */
export const rowsOf = ({ source, unicode, unicodeSets }: RegExp): readonly Row[] =>
  parser
    .parsePattern(source, undefined, undefined, { unicode, unicodeSets })
    .alternatives.map(({ elements }) => elements)

/** Each alternative of several words as a row of its own, as long as they are not too many. */
const spread = (rows: readonly Row[]): readonly Row[] => {
  for (const [n, row] of rows.entries()) {
    const at = row.findIndex(isOfWords)
    const group = row[at]
    if (!group || !isGroup(group)) continue
    const more = group.alternatives.map(({ elements }) => [
      ...row.slice(0, at),
      ...elements,
      ...row.slice(at + 1),
    ])
    const all = [...rows.slice(0, n), ...more, ...rows.slice(n + 1)]
    if (all.length <= MOST_WAYS) return spread(all)
  }
  return rows
}

const isGroup = (element: AST.Element): element is AST.Group | AST.CapturingGroup =>
  element.type === 'Group' || element.type === 'CapturingGroup'

const isOfWords = (element: AST.Element): boolean =>
  isGroup(element) &&
  (element.alternatives.length === 1 ||
    element.alternatives.some(({ elements }) => elements.slice(0, -1).some(isBeforeWord)))

/** The words and signs that a row of elements cannot fit without, the rarest first. */
const needsIn = (row: Row): Way => {
  const needs = row.flatMap((element, n) => {
    const begins = n > 0 && !isBeforeWord(row[n - 1] ?? element) && isAtWord(row, n)
    const looked = n === 0 || begins || isBeforeWord(element)
    const here = looked ? openingsOf(row.slice(n), begins) : null
    const sign = signsOf(element)
    return [...(here ? [here] : []), ...(sign ? [sign] : []), ...inside(element)]
  })
  if (!needs.some(isCyrillic) && row.some(hasCyrillic)) needs.push(CYRILLIC_LETTER)
  const different = [...new Map(needs.map((need) => [[...need].join('|'), need])).values()]
  return different
    .map((need) => ({ need, common: commonness(need) }))
    .sort((a, b) => a.common - b.common)
    .map(({ need }) => need)
}

const CYRILLIC_LETTER: Need = new Set([CYRILLIC])
const LETTER_OF_IT = /\p{Script=Cyrillic}/u

const isCyrillic = (need: Need): boolean =>
  [...need].every((opening) => opening === CYRILLIC || LETTER_OF_IT.test(opening))

/** Whether an element fits nothing without a Cyrillic letter. */
const hasCyrillic = (element: AST.Element): boolean => {
  if (element.type === 'Character') return LETTER_OF_IT.test(String.fromCodePoint(element.value))
  if (element.type === 'Quantifier') return element.min > 0 && hasCyrillic(element.element)
  return (
    isGroup(element) && element.alternatives.every(({ elements }) => elements.some(hasCyrillic))
  )
}

/** The signs of which one must be there: "!", a dash of any kind. */
const signsOf = (element: AST.Element): Need | null => {
  if (element.type === 'Quantifier') return element.min > 0 ? signsOf(element.element) : null
  const isClass = element.type === 'CharacterClass' && !element.negate
  const signs = isClass ? element.elements : [element]
  return signs.every(isSign) ? new Set(signs.map(({ value }) => String.fromCodePoint(value))) : null
}

/** Of one code unit: of others the words of a text have only halves. */
const isSign = (element: AST.Node): element is AST.Character =>
  element.type === 'Character' &&
  element.value <= 0xffff &&
  /[^\p{L}\p{M}\p{N}\s]/u.test(String.fromCodePoint(element.value))

/** By element: the ways of a pattern share most of theirs. */
const known = new WeakMap<AST.Element, Way>()

/** The words that stand within an element, and behind its first. */
const inside = (element: AST.Element): Way => {
  if (element.type === 'Character') return []
  const before = known.get(element)
  if (before) return before
  const found = lookInside(element)
  known.set(element, found)
  return found
}

const lookInside = (element: AST.Element): Way => {
  if (element.type === 'Quantifier') return element.min > 0 ? inside(element.element) : []
  if (!isGroup(element) && !isAhead(element)) return []
  if (!element.alternatives.every(mayNeed)) return []
  const [first, ...others] = element.alternatives.map(({ elements }) => needsIn(elements))
  if (!first) return []
  return others.length === 0 ? first : oneOf([first, ...others])
}

/** Whether a word begins within it; of most lists of words none does. */
const mayNeed = ({ elements }: AST.Alternative): boolean =>
  elements.some((element) => !isLetter(element))

const isAhead = (element: AST.Element): element is AST.LookaheadAssertion =>
  element.type === 'Assertion' && element.kind === 'lookahead' && !element.negate

/** Of several ways one must be there: of each the word that tells most, which is its first. */
const oneOf = (ways: readonly Way[]): Way => {
  const best = ways.map(([rarest]) => rarest)
  return best.every((need) => need !== undefined)
    ? [new Set(best.flatMap((need) => [...need]))]
    : []
}

/** The fewer letters, the more words begin so. */
const commonness = (need: Need): number =>
  [...need].reduce((sum, opening) => sum + 10 ** -opening.length, 0)
