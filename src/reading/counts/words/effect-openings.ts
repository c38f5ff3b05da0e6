import { remembered } from '../../tokens/remembered.ts'
import { beginningOf } from '../../view/needs.ts'
import { openingsOfWord } from '../../view/word-openings.ts'
import { EFFECT_PHRASES } from './effect-phrases.ts'

/** How the phrases begin; null where one may begin anyhow. Worked out when first asked. */
let openings: ReadonlySet<string> | null | undefined

const openingsOfPhrases = (): ReadonlySet<string> | null => {
  const each = EFFECT_PHRASES.map(([pattern]) => beginningOf(pattern))
  return each.includes(null) ? null : new Set(each.flatMap((begins) => [...(begins ?? [])]))
}

const ONLY_LETTERS = /^\p{L}+$/u

/** Whether an effect said in several words may begin with this one; most words begin none. */
export const mayOpenEffect = remembered((word) => {
  if (openings === undefined) openings = openingsOfPhrases()
  const known = openings
  if (known === null || !ONLY_LETTERS.test(word)) return true
  return [...openingsOfWord(word)].some((opening) => known.has(opening))
})
