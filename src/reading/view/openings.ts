import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Letters of an opening: enough to tell most words from one another. */
export const OPENING = 3

/** The first letters that fit, as far as they are known. */
interface Beginning {
  readonly letters: string
  /** Whether they fit only where a word begins. */
  readonly atWord: boolean
  /** Whether something that is no letter stands before them. */
  readonly apart: boolean
  /** Whether anything may follow. */
  readonly ended: boolean
}

const EMPTY: Beginning = { letters: '', atWord: false, apart: false, ended: false }
/** A space, a digit, a dash: a word begins behind it. */
const GAP: Beginning = { ...EMPTY, atWord: true, apart: true }
/** A class of more characters than these tells little. */
const MOST_IN_CLASS = 40
/** A pattern of more openings than these is as well tried everywhere. */
const MOST = 4000

const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * How every match of a pattern begins: up to three lowercase letters each, at the beginning of a word.
 * Null where a match may begin otherwise, so that it must be looked for everywhere.
 */
export const openingsOf = (pattern: RegExp): ReadonlySet<string> | null => {
  const { alternatives } = parser.parsePattern(pattern.source, undefined, undefined, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  })
  const beginnings = alternatives.flatMap((alternative) => along(alternative.elements))
  const known = beginnings.every(({ letters, atWord }) => atWord && letters !== '')
  return known && beginnings.length <= MOST ? new Set(beginnings.map((b) => b.letters)) : null
}

/** The beginnings of a row of elements, one after the other. */
const along = (elements: readonly AST.Element[]): readonly Beginning[] => {
  let found: readonly Beginning[] = [EMPTY]
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
      ended: after.ended,
    }
  if (after.apart) return { ...before, ended: true }
  return {
    ...before,
    letters: (before.letters + after.letters).slice(0, OPENING),
    ended: after.ended,
  }
}

const distinct = (beginnings: readonly Beginning[]): readonly Beginning[] => [
  ...new Map(beginnings.map((b) => [`${b.letters} ${b.atWord} ${b.apart} ${b.ended}`, b])).values(),
]

const ANYTHING: readonly Beginning[] = [{ ...EMPTY, ended: true }]
const NOTHING: readonly Beginning[] = [EMPTY]

const of = (element: AST.Element): readonly Beginning[] => {
  switch (element.type) {
    case 'Character':
      return [ofCode(element.value)]
    case 'CharacterSet':
      return isGap(element) ? [GAP] : ANYTHING
    case 'CharacterClass':
      return inClass(element)
    case 'Group':
    case 'CapturingGroup':
      return distinct(element.alternatives.flatMap(({ elements }) => along(elements)))
    case 'Quantifier':
      return repeated(element)
    case 'Assertion':
      return beginsWord(element) ? [{ ...EMPTY, atWord: true }] : NOTHING
    default:
      return ANYTHING
  }
}

const isLetter = /\p{L}/u

const ofCode = (code: number): Beginning => {
  const character = String.fromCodePoint(code).toLowerCase()
  return isLetter.test(character) ? { ...EMPTY, letters: character } : GAP
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

/** `^`, `\b` and `(?<!\p{L})`: what follows begins a word. */
const beginsWord = (assertion: AST.Assertion): boolean =>
  assertion.kind === 'start' ||
  (assertion.kind === 'word' && !assertion.negate) ||
  (assertion.kind === 'lookbehind' && assertion.negate && assertion.raw === '(?<!\\p{L})')
