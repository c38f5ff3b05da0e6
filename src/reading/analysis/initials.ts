import { isCapitalised, type Token, tokenAt } from '../tokens/token.ts'

/** Letter pairs that stand for one letter of another script, so that "Kh." is an initial. */
const PAIRS = new Set(
  `kh ts ch sh zh dzh yu ya ye yo th ph dj zs sz gh shch tz iu ia je ju ja ng дж дз хж ың юн`.split(
    ' ',
  ),
)

/** A single capital letter, or a pair that stands for one, with a point right after it. */
export const isInitial = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  const point = tokenAt(tokens, index + 1)
  if (token.kind !== 'word' || point.text !== '.' || !point.glued) return false
  if (!isCapitalised(token)) return false
  return token.text.length === 1 || PAIRS.has(token.lower)
}
