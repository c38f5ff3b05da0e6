import type { Span } from '../../domain/text-span.ts'
import { chunksOf } from '../tokens/chunks.ts'
import { endsSentence, isCyrillic, type Token, tokenAt, tokenize } from '../tokens/token.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './any-amount.ts'
import { notACount } from './guards.ts'
import { type NounPhrase, nounPhrase } from './noun-phrase.ts'
import type { CountReading, CountRule } from './rule.ts'
import { countRules } from './rules/index.ts'

export interface FoundCount {
  readonly rule: CountRule
  readonly reading: CountReading
  /** Of a count of things; null for other measures. */
  readonly phrase: NounPhrase | null
  /** In which sentence of its piece of the text: what is left out is looked for only in the same one. */
  readonly sentence: number
}

export interface ScannedChunk {
  readonly tokens: readonly Token[]
  readonly counts: readonly FoundCount[]
}

/** Marks the tokens that belong to dates, articles and the like; both lists are in order. */
const takenTokens = (tokens: readonly Token[], taken: readonly Span[], from: number): boolean[] => {
  let t = from
  return tokens.map((token) => {
    while ((taken[t]?.end ?? Number.POSITIVE_INFINITY) <= token.start) t++
    const span = taken[t]
    return span !== undefined && span.start < token.end
  })
}

const overlapsTaken = (isTaken: readonly boolean[], amount: Amount): boolean => {
  for (let i = amount.first; i < amount.next; i++) if (isTaken[i]) return true
  return false
}

interface Measured {
  readonly rule: CountRule
  readonly reading: CountReading
}

/** `floor`: where the count before ends; a sign before the number may belong to it. */
const measure = (tokens: readonly Token[], amount: Amount, floor: number): Measured | null => {
  for (const rule of countRules) {
    const reading = rule.read(tokens, amount)
    if (reading && reading.first >= floor) return { rule, reading }
  }
  return null
}

/** "2 per cent reach a court": in English only an "of" says of what a share is. */
const phraseOf = (tokens: readonly Token[], { rule, reading }: Measured): NounPhrase => {
  const phrase = nounPhrase(tokens, reading.first, reading.next)
  const next = tokenAt(tokens, reading.next)
  if (rule.name !== 'count.share' || isCyrillic(next) || next.lower === 'of') return phrase
  return { what: null, population: null, ofPersons: false, effect: null, next: reading.next }
}

const scanTokens = (tokens: readonly Token[], isTaken: readonly boolean[]): FoundCount[] => {
  const counts: FoundCount[] = []
  let sentence = 0
  let floor = 0
  for (let i = 0; i < tokens.length; ) {
    if (endsSentence(tokens, i)) sentence++
    const amount = isTaken[i] ? null : readAmount(tokens, i)
    if (!amount || overlapsTaken(isTaken, amount)) {
      i++
      continue
    }
    const against =
      amount.is === 'number' ? notACount(tokens, amount, isTaken[amount.first - 1] ?? false) : null
    const found = against ? null : measure(tokens, amount, floor)
    if (found) {
      const { reading } = found
      const isThings = reading.measures === 'things'
      const phrase = isThings ? phraseOf(tokens, found) : null
      counts.push({ ...found, phrase, sentence })
    }
    // A unit alone ("a year ago") that no rule took ends where it begins.
    i = Math.max(i + 1, amount.next, found?.reading.next ?? 0)
    floor = i
  }
  return counts
}

/** Finds every amount in a text, piece by piece: linear in its length. `taken` is in order of start. */
export function* scanCounts(text: string, taken: readonly Span[]): Generator<ScannedChunk> {
  let from = 0
  for (const chunk of chunksOf(text)) {
    const tokens = tokenize(text.slice(chunk.start, chunk.end), chunk.start)
    while ((taken[from]?.end ?? Number.POSITIVE_INFINITY) <= chunk.start) from++
    yield { tokens, counts: scanTokens(tokens, takenTokens(tokens, taken, from)) }
  }
}

/** The text between two tokens' outer ends. */
export const spanOfTokens = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokenAt(tokens, first).start,
  end: tokenAt(tokens, next - 1).end,
})
