/** The marks of numbers that nothing but their surroundings names as articles. */
import type { ArticleMark } from '../marks.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { type Found, markOf } from './article-mark.ts'
import { spanWords } from './laws-before.ts'
import { lawBehind } from './laws-behind.ts'
import { joinedAt, MOST_NUMBERS, numbersFrom } from './number-lists.ts'
import { isSpoken, numberBeforeWord, ordinalEnd } from './spoken.ts'
import { isArticleWord } from './words.ts'

/** «судили по 228-й», "174 and 179 of the CC": numbers that nothing but their surroundings names as articles. */
export const spokenAt = (text: string, tokens: readonly Token[], index: number): Found | null => {
  if (!isSpokenOrJoined(tokens, index)) return null
  const list = numbersFrom(tokens, index)
  const ordinal = ordinalEnd(tokens, index) ?? numberBeforeWord(tokens, index)
  const last = list.at(-1)
  const first = list[0]
  if (!first || !last) return null
  if (ordinal !== null) {
    const article = isArticleWord(tokenAt(tokens, ordinal).lower) ? ordinal + 1 : ordinal
    const law = lawBehind(tokens, article)
    const next = law?.next ?? article
    const named = law ? spanWords(text, tokens, law.first, law.next) : null
    const words = spanWords(text, tokens, index, next)
    const number = tokenAt(tokens, index).text
    const mark = markOf(tokenAt(tokens, index).start, words, number, [], named)
    const others = ordinalsBehind(text, tokens, next)
    return { marks: [mark, ...others.marks], next: others.next }
  }
  const law = lawBehind(tokens, last.next)
  const named = law ? spanWords(text, tokens, law.first, law.next) : null
  const marks = list.map((one) => {
    const next = law && one === last ? law.next : one.next
    const words = spanWords(text, tokens, one.first, next)
    return markOf(tokenAt(tokens, one.first).start, words, one.number, one.parts, named)
  })
  return { marks, next: law?.next ?? last.next }
}

/** «По 212-й и 318-й»: those that follow in the same dress. */
const ordinalsBehind = (text: string, tokens: readonly Token[], index: number): Found => {
  const marks: ArticleMark[] = []
  let next = index
  for (let steps = 0; steps < MOST_NUMBERS; steps++) {
    const at = /^(?:,|и|или)$/.test(tokenAt(tokens, next).lower) ? next + 1 : next
    const end = at > next && tokenAt(tokens, at).kind === 'number' ? ordinalEnd(tokens, at) : null
    if (end === null || isArticleWord(tokenAt(tokens, end).lower)) break
    const { start, text: number } = tokenAt(tokens, at)
    if (!/^\d{3}$/.test(number)) break
    marks.push(markOf(start, spanWords(text, tokens, at, end), number, [], null))
    next = end
  }
  return { marks, next }
}

/** The first of several numbers is named by what follows the last: "174 and 179 of the CC". */
const isSpokenOrJoined = (tokens: readonly Token[], index: number): boolean => {
  if (isSpoken(tokens, index)) return true
  if (!joinedAt(tokens, index + 1) || tokenAt(tokens, index).text.length < 3) return false
  const last = numbersFrom(tokens, index).at(-1)
  return last !== undefined && last.first > index && isSpoken(tokens, last.first)
}
