import { endsSentence, lowerAt, type Token, tokenAt } from '../tokens/token.ts'

/** «Ст. | 107», "Art. | 5", "No. | 7": a number belongs to the word before it. */
const NUMBERED =
  /^(?:ст|ч|п|пп|гл|разд|рис|табл|стр|д|кв|каб|art|arts|no|nos|sec|s|ss|para|paras|ch|fig|sched)$/

/** Does the sentence end here? Not behind an abbreviation with its number, nor behind an initial. */
export const sentenceEnds = (tokens: readonly Token[], index: number): boolean => {
  if (!endsSentence(tokens, index)) return false
  const token = tokenAt(tokens, index)
  if (token.text !== '.') return true
  const before = tokenAt(tokens, index - 1)
  const next = tokenAt(tokens, index + 1)
  if (next.lineStart || !before.kind) return true
  if (next.kind === 'number') return !NUMBERED.test(lowerAt(tokens, index - 1))
  return !(/^\p{Lu}$/u.test(before.text) && /^\p{Lu}/u.test(next.text))
}
