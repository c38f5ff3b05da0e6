import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { isBeforeWord, isLetter, openingsOf } from './openings.ts'

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

/** The words that a row of elements cannot fit without. */
const needsIn = (row: Row): Way => {
  const needs = row.flatMap((element, n) => {
    const begins = n > 0 && !isBeforeWord(row[n - 1] ?? element) && isAtWord(row, n)
    const looked = n === 0 || begins || isBeforeWord(element)
    const here = looked ? openingsOf(row.slice(n), begins) : null
    return [...(here ? [here] : []), ...inside(element)]
  })
  return [...new Map(needs.map((need) => [[...need].join('|'), need])).values()]
}

/** Whether what stands before an index of a row, left out or not, always ends where a word can begin. */
const isAtWord = (row: Row, index: number): boolean => {
  const before = row[index - 1]
  if (!before) return false
  if (isBeforeWord(before)) return true
  if (before.type === 'Quantifier')
    return endsAtWord(before.element) && (before.min > 0 || isAtWord(row, index - 1))
  return endsAtWord(before)
}

const endsAtWord = (element: AST.Element): boolean =>
  isGroup(element) &&
  element.alternatives.every(({ elements }) => isAtWord(elements, elements.length))

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

/** Of several ways one must be there: of each the word that tells most. */
const oneOf = (ways: readonly Way[]): Way => {
  const best = ways.map((way) => way.toSorted((a, b) => commonness(a) - commonness(b))[0])
  return best.every((need) => need !== undefined)
    ? [new Set(best.flatMap((need) => [...need]))]
    : []
}

/** The fewer letters, the more words begin so. */
const commonness = (need: Need): number =>
  [...need].reduce((sum, opening) => sum + 10 ** -opening.length, 0)
