/** Numbers of articles that stand one after the other: "9, 14 (1) and 26". */
import { type Token, tokenAt } from '../tokens/token.ts'
import { glossEnd } from './laws-behind.ts'
import { type Numbered, numberAfterWord, numberAt } from './numbers.ts'
import { COUNTED } from './words.ts'

/** "Articles 3 and, in the alternative, 8": index after the words between. */
const overAlternative = (tokens: readonly Token[], index: number): number => {
  const words = [0, 1, 2, 3, 4].map((ahead) => tokenAt(tokens, index + ahead).lower).join(' ')
  if (words === ', in the alternative ,') return index + 5
  if (words.startsWith('in the alternative')) return index + 3
  return /^, ?(?:alternatively|subsidiarily) ,/.test(words) ? index + 3 : index
}

export const MOST_NUMBERS = 40
/** Index after what joins one number to the next, a gloss before it included; null where no number follows. */
export const joinedAt = (
  tokens: readonly Token[],
  index: number,
  read: NumberReader = numberAt,
): number | null => {
  let at = glossEnd(tokens, index)
  const before = at
  if (/^[,;/]$/.test(tokenAt(tokens, at).text)) at++
  if (/^[–—-]$/.test(tokenAt(tokens, at).text)) at++
  if (
    /^(?:and|or|&|plus|not|nor|и|или|либо|to|through|а|не|также|as|well)$/.test(
      tokenAt(tokens, at).lower,
    )
  )
    at++
  at = overAlternative(tokens, at)
  return at > before && read(tokens, at) ? at : null
}

type NumberReader = (tokens: readonly Token[], index: number) => Numbered | null

/** Behind the word a number may stand in other dress: "VI", "(6)", in words; then the next ones may as well. */
export const readerAfterWord = (tokens: readonly Token[], index: number): NumberReader =>
  tokenAt(tokens, index).kind === 'number' ? numberAt : numberAfterWord

export const numbersFrom = (
  tokens: readonly Token[],
  index: number,
  read: NumberReader = numberAt,
): Numbered[] => {
  const list: Numbered[] = []
  for (let at: number | null = index; at !== null && list.length < MOST_NUMBERS; ) {
    const one = read(tokens, at)
    if (!one || COUNTED.test(tokenAt(tokens, one.next).lower)) break
    list.push(one)
    at = joinedAt(tokens, one.next, read)
  }
  return list
}
