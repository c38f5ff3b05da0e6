import type { AST } from '@eslint-community/regexpp'
import { isLetterCode } from '../tokens/characters.ts'

/** Letters of an opening: enough to tell most words from one another. */
export const OPENING = 6

/** Behind the letters of a word that is shorter. */
export const WORD_ENDS = ' '

/** The first letters that fit, as far as they are known. */
interface Beginning {
  readonly letters: string
  /** Whether they fit only where a word begins. */
  readonly atWord: boolean
  /** Whether something that is no letter stands before them. */
  readonly apart: boolean
  /** Whether a word before it ends here. */
  readonly closes: boolean
  /** Whether anything may follow. */
  readonly ended: boolean
}

const EMPTY: Beginning = { letters: '', atWord: false, apart: false, closes: false, ended: false }
/** A space, a digit, a dash: a word begins behind it. */
const GAP: Beginning = { ...EMPTY, atWord: true, apart: true, closes: true }
/** A single letter, which most elements of a pattern are. */
export const isLetter = (element: AST.Element): element is AST.Character =>
  element.type === 'Character' && isLetterCode(element.value)

/** A class of more characters than these tells little. */
const MOST_IN_CLASS = 40
/** A pattern of more openings than these is as well tried everywhere. */
const MOST = 4000

/**
 * How every match of these elements of a pattern begins: lowercase letters each, at the beginning of a
 * word; `isAtWord` where one can only begin before them. Null where a match may begin otherwise.
 */
export const openingsOf = (
  elements: readonly AST.Element[],
  isAtWord = false,
): ReadonlySet<string> | null => {
  const beginnings = along(elements, { ...EMPTY, atWord: isAtWord })
  const atWords = beginnings.every(({ letters, atWord }) => atWord && letters !== '')
  return atWords && beginnings.length <= MOST ? new Set(beginnings.map((b) => b.letters)) : null
}

/** As `along`; most alternatives are nothing but the letters of one word. */
const alongOne = ({ elements }: AST.Alternative): readonly Beginning[] => {
  let letters = ''
  for (const element of elements) {
    if (!isLetter(element)) return along(elements)
    letters += element.raw
    if (letters.length === OPENING) break
  }
  return [{ ...EMPTY, letters: letters.toLowerCase() }]
}

/** Whether a word can only begin behind an element: a space, a sign, the boundary of a word. */
export const isBeforeWord = (element: AST.Element): boolean =>
  !isLetter(element) && of(element).every(({ letters, atWord }) => atWord && letters === '')

/** The beginnings of a row of elements, one after the other. */
const along = (
  elements: readonly AST.Element[],
  before: Beginning = EMPTY,
): readonly Beginning[] => {
  let found: readonly Beginning[] = [before]
  for (const element of elements) {
    if (found.every(isDone)) break
    const next = of(element)
    found = distinct(
      found.flatMap((before) =>
        isDone(before) ? [before] : next.map((after) => joined(before, after)),
      ),
    )
  }
  return found
}

const isDone = ({ letters, ended }: Beginning): boolean => ended || letters.length >= OPENING

const joined = (before: Beginning, after: Beginning): Beginning => {
  if (before.letters === '')
    return {
      letters: after.letters,
      atWord: before.atWord || after.atWord,
      apart: before.apart || after.apart,
      closes: before.closes || after.closes,
      ended: after.ended,
    }
  if (after.closes)
    return { ...before, letters: (before.letters + WORD_ENDS).slice(0, OPENING), ended: true }
  return {
    ...before,
    letters: (before.letters + after.letters).slice(0, OPENING),
    ended: after.ended,
  }
}

const distinct = (beginnings: readonly Beginning[]): readonly Beginning[] => {
  if (beginnings.length < 2) return beginnings
  const seen = new Map<string, Beginning>()
  for (const b of beginnings) {
    const marks = (b.atWord ? 1 : 0) + (b.apart ? 2 : 0) + (b.closes ? 4 : 0) + (b.ended ? 8 : 0)
    seen.set(b.letters + marks, b)
  }
  return [...seen.values()]
}

const ANYTHING: readonly Beginning[] = [{ ...EMPTY, ended: true }]
const NOTHING: readonly Beginning[] = [EMPTY]

/** By how a group is written: a long list of words stands in many patterns. */
const known = new Map<string, readonly Beginning[]>()

const of = (element: AST.Element): readonly Beginning[] => {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return beginningsOf(element)
  const before = known.get(element.raw)
  if (before) return before
  const found = beginningsOf(element)
  known.set(element.raw, found)
  return found
}

const beginningsOf = (element: AST.Element): readonly Beginning[] => {
  switch (element.type) {
    case 'Character':
      return [ofCode(element.value)]
    case 'CharacterSet':
      return isGap(element) ? [GAP] : ANYTHING
    case 'CharacterClass':
      return inClass(element)
    case 'Group':
    case 'CapturingGroup':
      return distinct(element.alternatives.flatMap(alongOne))
    case 'Quantifier':
      return repeated(element)
    case 'Assertion':
      return [{ ...EMPTY, atWord: beginsWord(element), closes: endsWord(element) }]
    default:
      return ANYTHING
  }
}

const ofCode = (code: number): Beginning => {
  return isLetterCode(code) ? { ...EMPTY, letters: String.fromCodePoint(code).toLowerCase() } : GAP
}

const isGap = (set: AST.CharacterSet): boolean =>
  (set.kind === 'space' || set.kind === 'digit') && !set.negate

const inClass = ({ negate, elements }: AST.CharacterClass): readonly Beginning[] => {
  if (negate) return ANYTHING
  const found: Beginning[] = []
  for (const element of elements) {
    if (element.type === 'Character') found.push(ofCode(element.value))
    else if (element.type === 'CharacterSet' && isGap(element)) found.push(GAP)
    else if (element.type === 'CharacterClassRange')
      for (let code = element.min.value; code <= element.max.value; code++) found.push(ofCode(code))
    else return ANYTHING
    if (found.length > MOST_IN_CLASS) return ANYTHING
  }
  return distinct(found)
}

const repeated = ({ element, min, max }: AST.Quantifier): readonly Beginning[] => {
  const once = of(element)
  const some = max > 1 ? once.map((b) => (b.letters === '' ? b : { ...b, ended: true })) : once
  return min === 0 ? [...NOTHING, ...some] : some
}

/** `^`, `\b`, `(?<!\p{L})` and `(?<=^|, )`: what follows begins a word. */
const beginsWord = (assertion: AST.Assertion): boolean => {
  if (assertion.kind !== 'lookbehind')
    return assertion.kind === 'start' || (assertion.kind === 'word' && !assertion.negate)
  if (assertion.negate) return assertion.raw === '(?<!\\p{L})'
  return assertion.alternatives.every(({ elements }) => isAtWord(elements, elements.length))
}

/** Whether what stands before an index of a row, left out or not, always ends where a word can begin. */
export const isAtWord = (row: readonly AST.Element[], index: number): boolean => {
  const before = row[index - 1]
  if (!before) return false
  if (isBeforeWord(before)) return true
  if (before.type === 'Quantifier')
    return (
      (isBeforeWord(before.element) || endsAtWord(before.element)) &&
      (before.min > 0 || isAtWord(row, index - 1))
    )
  return endsAtWord(before)
}

const endsAtWord = (element: AST.Element): boolean =>
  (element.type === 'Group' || element.type === 'CapturingGroup') &&
  element.alternatives.every(({ elements }) => isAtWord(elements, elements.length))

/** `$`, `\b` and `(?!\p{L})`: what stands before ends a word. */
const endsWord = (assertion: AST.Assertion): boolean =>
  assertion.kind === 'end' ||
  (assertion.kind === 'word' && !assertion.negate) ||
  (assertion.kind === 'lookahead' && assertion.negate && assertion.raw === '(?!\\p{L})')
