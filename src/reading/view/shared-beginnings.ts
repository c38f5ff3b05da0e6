import { alternativesOf } from './scripts.ts'

/** Small: a capital may be alike to it, or not. */
const LETTER = /^\p{Ll}(?![?*+{])/u

/** Two words are as quickly tried as told apart. */
const FEWEST = 3

/**
 * The alternatives of a pattern, told apart by their first letters: `заяви|сказа|сообщи` becomes
 * `заяви|с(?:каза|ообщи)`. They fit the same as before and in the same order, for words that begin with
 * different letters never fit at one place. A pattern of which small and capital letters are alike
 * tries each of its words anew wherever it looks, and lists of hundreds of verbs are long.
 */
export const sharingBeginnings = (alternatives: string): string =>
  joined(alternativesOf(alternatives))

const joined = (words: readonly string[]): string => {
  if (words.length < FEWEST) return words.join('|')
  const found: string[] = []
  let run = new Map<string, string[]>()
  const close = (): void => {
    for (const [letter, rests] of run)
      found.push(rests.length === 1 ? `${letter}${rests[0]}` : `${letter}(?:${joined(rests)})`)
    run = new Map()
  }
  for (const word of words) {
    const letter = LETTER.exec(word)?.[0]
    if (letter === undefined) {
      // It may fit where others do: none may pass it.
      close()
      found.push(word)
      continue
    }
    const rests = run.get(letter)
    if (rests) rests.push(word.slice(letter.length))
    else run.set(letter, [word.slice(letter.length)])
  }
  close()
  return found.join('|')
}
