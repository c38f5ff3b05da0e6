import { type Token, tokenAt } from '../tokens/token.ts'
import { lawAt } from './laws.ts'

/*
 * The law that is named before its articles: "under the Criminal Code, articles 107 and 293", "ICCPR art. 9".
 */

/** Tokens `[first, next)` that name a law. */
export interface Named {
  readonly first: number
  readonly next: number
}

const MOST_LEAD = 12

/** "Section 3 of this report", "section 4 below": of the text itself. */
export const OF_A_TEXT = /^(?:above|below|hereof|of|in|выше|ниже|настоящего)$/

/** «По УК РК»: a preposition is no part of the name. */
const BEGINS_NAME = /^(?!(?:по|под|в|на|о|об|и|of|the|under|by|in|and|or|to|see)$)\p{L}/iu

/** The widest law whose last word stands right before an index. */
const lawEndingAt = (tokens: readonly Token[], end: number, floor: number): Named | null => {
  let widest: Named | null = null
  for (let at = end - 1; at >= Math.max(floor, end - MOST_LEAD); at--) {
    const law = lawAt(tokens, at)
    if (law?.next === end && BEGINS_NAME.test(tokenAt(tokens, law.first).text)) widest = law
  }
  return widest
}

/** "Under Penal Code section 144": within the unbroken words before it. */
const lawRightBefore = (tokens: readonly Token[], index: number): Named | null => {
  let floor = index
  while (floor > Math.max(0, index - MOST_LEAD) && tokenAt(tokens, floor - 1).kind === 'word')
    floor--
  return lawEndingAt(tokens, index, floor)
}

/** "Under Penal Code section 144", "Act No. 22 of 1994, s. 2", "section 7 of which". */
export const lawJustBefore = (tokens: readonly Token[], index: number, number: number): boolean => {
  if (lawRightBefore(tokens, index) !== null) return true
  if (!/^[,(]$/.test(tokenAt(tokens, index - 1).text)) return false
  const behind = tokenAt(tokens, number + 1)
  if (OF_A_TEXT.test(behind.lower) && tokenAt(tokens, number + 2).lower !== 'which') return false
  return lawEndingAt(tokens, index - 1, Math.max(0, index - MOST_LEAD)) !== null
}

/** The words of tokens `[first, next)`. */
export const spanWords = (
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): string => text.slice(tokenAt(tokens, first).start, tokenAt(tokens, next - 1).end)

/** A law named before its articles, and the index after the last of them so far. */
export interface Lead {
  readonly law: string
  readonly next: number
}

const BETWEEN_LEAD = /^(?:[,:;(–—-]|and|or|и|или|а|также)$/

/** "Under the Criminal Code, articles 107 and 293", «по УК РК: ст. 174, ст. 179»: the law stands before. */
export const leadBefore = (
  text: string,
  tokens: readonly Token[],
  index: number,
  floor: number,
  lead: Lead | null,
): string | null => {
  let end = index
  while (end > floor && BETWEEN_LEAD.test(tokenAt(tokens, end - 1).lower)) end--
  if (lead && end <= lead.next) return lead.law
  const found = end === index ? lawRightBefore(tokens, index) : lawEndingAt(tokens, end, floor)
  return found && spanWords(text, tokens, found.first, found.next)
}
