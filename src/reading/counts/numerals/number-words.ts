import { isDash, type Token, tokenAt } from '../../tokens/token.ts'

/** What one word adds to a number: "forty" adds 40; "thousand" multiplies what stands before it. */
export type NumberWord =
  | { readonly adds: number }
  | { readonly times: number; readonly alone: boolean }

export interface NumberRead {
  readonly value: number
  readonly next: number
}

export interface NumberWords {
  readonly words: ReadonlyMap<string, NumberWord>
  /** A word allowed inside a number ("two hundred and five"); null if there is none. */
  readonly and: string | null
}

/** Which kinds of word may follow: after tens only units, after hundreds tens and units. */
const mayFollow = (value: number, room: number): boolean => value < room

const roomAfter = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 0)

interface State {
  total: number
  group: number
  room: number
  scale: number
}

const add = (s: State, value: number): boolean => {
  if (!mayFollow(value, s.room)) return false
  s.group += value
  s.room = roomAfter(value)
  return true
}

const multiply = (s: State, times: number): boolean => {
  if (times === 100) {
    // "Twelve hundred" is a number, "ten hundred" is none.
    if (s.group >= 100 || s.group === 0 || (s.group >= 10 && s.group % 10 === 0)) return false
    s.group *= 100
    s.room = 100
    return true
  }
  if (times >= s.scale || s.group === 0) return false
  s.total += s.group * times
  s.group = 0
  s.room = 1_000
  s.scale = times
  return true
}

const applies = (s: State, word: NumberWord): boolean =>
  'adds' in word ? add(s, word.adds) : multiply(s, word.times)

/** Index of the next number word after an optional hyphen or "and". */
const skipJoint = (tokens: readonly Token[], index: number, and: string | null): number => {
  const token = tokenAt(tokens, index)
  if (isDash(token) && token.glued && tokenAt(tokens, index + 1).glued) return index + 1
  return and !== null && token.lower === and ? index + 1 : index
}

/**
 * Reads words of one language as far as they make one number: "two hundred and fifty thousand".
 * `afterArticle`: an article before the first word stands for one ("a hundred and twenty").
 */
export const readNumberWords = (
  tokens: readonly Token[],
  index: number,
  lexicon: NumberWords,
  afterArticle = false,
): NumberRead | null => {
  const first = lexicon.words.get(tokenAt(tokens, index).lower)
  if (!first) return null
  const state: State = { total: 0, group: 0, room: 1_000, scale: Number.POSITIVE_INFINITY }
  if ('times' in first) {
    if (!first.alone && !afterArticle) return null
    state.group = 1
  }
  if (!applies(state, first)) return null
  let next = index + 1
  for (;;) {
    const joint = skipJoint(tokens, next, state.group % 100 === 0 ? lexicon.and : null)
    const word = lexicon.words.get(tokenAt(tokens, joint).lower)
    if (!word || (joint > next && 'times' in word) || !applies(state, word)) break
    next = joint + 1
  }
  return { value: state.total + state.group, next }
}
