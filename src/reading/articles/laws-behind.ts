import { type Token, tokenAt } from '../tokens/token.ts'
import { lawAt } from './laws.ts'
import type { Named } from './laws-before.ts'

/* The law that is named behind its articles, over what stands between. */

const MOST_GLOSS = 14

/** «(массовые беспорядки)»: index after a bracket or quotation that only says what the article is of. */
export const glossEnd = (tokens: readonly Token[], index: number): number => {
  const opening = tokenAt(tokens, index)
  const close = opening.text === '(' ? /^\)$/ : /^[«"“„]$/.test(opening.text) ? /^[»"”]$/ : null
  if (!close) return index
  for (let i = index + 1; i < index + MOST_GLOSS; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'break') return index
    if (close.test(token.text)) return i + 1
  }
  return index
}

/** "Article 3, common to the four Geneva Conventions", «общая для Женевских конвенций». */
const lawInCommon = (tokens: readonly Token[], index: number): Named | null => {
  let at = tokenAt(tokens, index).text === ',' ? index + 1 : index
  if (!/^(?:common|общ(?:ая|ей|ую))$/.test(tokenAt(tokens, at).lower)) return null
  at++
  while (/^(?:to|for|all|the|four|для|всех|четыр[её]х)$/.test(tokenAt(tokens, at).lower)) at++
  return lawAt(tokens, at)
}

/** Where the law is looked for: right behind the last number, or behind the gloss that follows it. */
export const lawBehind = (tokens: readonly Token[], index: number): Named | null => {
  const law = lawAt(tokens, index) ?? lawInCommon(tokens, index)
  if (law) return law
  const gloss = glossEnd(tokens, index)
  return gloss > index ? lawAt(tokens, gloss) : null
}
