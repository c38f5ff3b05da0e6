import { beginsCyrillic } from '../tokens/characters.ts'
import type { Predicate } from './predicates.ts'
import { tokenOf, type View } from './view.ts'

const BE = /^(?:was|were|been|is|are|got|be|has|have|had|being)$/
const BETWEEN = /^(?:not|also|already|later|then|again|only|even|never|still|\w+ly)$/
const NO_OBJECT =
  /^(?:in|on|at|by|for|from|with|after|before|during|since|under|and|or|as|while|when|until|of|within|due)$/
/** These need no object: "thousands fled", "two died in hospital". */
const INTRANSITIVE = /^(?:fled|died|perished|clashed|rioted|protested|rallied|returned|came)$/

/** True when an auxiliary stands before the verb, a few adverbs aside. */
export const hasAuxiliary = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 4); i--) {
    const { lower } = tokenOf(view, i)
    if (BE.test(lower)) return true
    if (!BETWEEN.test(lower)) return false
  }
  return false
}

/**
 * True when the word is the verb of a clause. "Persons arrested for the events" only describes; so
 * an English participle needs an auxiliary before it, or an object after it.
 */
export const isMainVerb = (view: View, { at, entry }: Predicate): boolean => {
  const token = tokenOf(view, at)
  if (entry.noun || entry.after !== undefined || beginsCyrillic(token.text)) return true
  if (hasAuxiliary(view, at) || INTRANSITIVE.test(token.lower)) return true
  const next = tokenOf(view, at + 1)
  if (/^(?:least|most)$/.test(tokenOf(view, at + 2).lower)) return true
  if (next.kind !== 'word' && next.kind !== 'number') return false
  return !NO_OBJECT.test(next.lower) && tokenOf(view, at - 1).kind === 'word'
}
