import type { Span } from '../../domain/text-span.ts'
import type { Sentence } from '../analysis/sentences.ts'
import { remembered } from '../tokens/remembered.ts'
import { isDash, type Token, tokenAt } from '../tokens/token.ts'

const OPENS_CLAUSE =
  /^(?:but|while|whereas|although|though|who|which|whose|where|because|despite|after|before|and|а|но|однако|который|которая|которые|которое|которых|где|хотя|и)$/

const ALWAYS = /^(?:but|while|whereas|although|though|но|однако|хотя)$/

const opensClause = remembered((lower) => OPENS_CLAUSE.test(lower))
const alwaysOpens = remembered((lower) => ALWAYS.test(lower))

/** A new clause begins after a semicolon, a colon or a dash, and at a joining word after a comma. */
const opensAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  const before = tokenAt(tokens, index - 1)
  if (before.kind === 'punct') {
    if ((before.text === ';' || before.text === ':') && !(before.glued && token.glued)) return true
    if (isDash(before) && !before.glued && !token.glued) return true
    if (before.text === ',' && opensClause(token.lower)) return true
  }
  return alwaysOpens(token.lower)
}

/** Cuts a sentence into clauses, roughly: enough to tell which date goes with which verb. */
export const clausesOf = (tokens: readonly Token[], sentence: Sentence): Span[] => {
  const clauses: Span[] = []
  let start = sentence.start
  for (let i = sentence.first + 1; i < sentence.next; i++) {
    if (!opensAt(tokens, i)) continue
    const at = tokenAt(tokens, i).start
    clauses.push({ start, end: at })
    start = at
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}
