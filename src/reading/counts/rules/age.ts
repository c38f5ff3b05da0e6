import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount, NumberAmount } from '../amount.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { isApposed, isDativeBefore, isSaidBefore } from '../times/age.ts'
import type { Bound } from '../words/bounds.ts'
import { isPersonNoun } from '../words/persons.ts'

const OLDEST = 120

const ENDS = /^(?:[.,;:)!?]|and|when|at|or|but|years|и|когда|а|но)?$/

const endsHere = (token: Token): boolean => token.kind !== 'number' && ENDS.test(token.lower)

const PERSON = /^(?:who|he|she|i|one|youngest|eldest|oldest|мне|ему|ей|младшему|старшему)$/
const VERB = /^(?:is|was|am|turned|turns)$/

/** "She is 62 and", "my father was 81 when": said of a person, with nothing behind it to count. */
const isSaidOf = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  if (amount.low < 2 || !endsHere(tokenAt(tokens, amount.next))) return false
  if (isDativeBefore(tokens, amount.first)) return true
  if (!VERB.test(tokenAt(tokens, amount.first - 1).lower)) return false
  const subject = tokenAt(tokens, amount.first - 2)
  // "He was convicted and was 27 at the time"
  if (subject.lower === 'and') return /^(?:at|when)$/.test(tokenAt(tokens, amount.next).lower)
  return PERSON.test(subject.lower) || (isPersonNoun(subject) && !/[^s]s$/.test(subject.lower))
}

const LIMITS: ReadonlyMap<string, Bound> = new Map([
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
])

/** "Under the age of 14": the bound stands before the word for age. */
const limitBefore = (tokens: readonly Token[], first: number): Bound | 'of-age' | null => {
  if (tokenAt(tokens, first - 1).lower !== 'of' || tokenAt(tokens, first - 2).lower !== 'age')
    return null
  return LIMITS.get(tokenAt(tokens, first - 4).lower) ?? 'of-age'
}

/** "Children under 14": a bounded number with no noun of its own. */
const isLimitOf = (tokens: readonly Token[], amount: NumberAmount): boolean =>
  /^(?:less-than|more-than)$/.test(amount.bound) &&
  /^(?:under|over|above|below)$/.test(tokenAt(tokens, amount.first).lower) &&
  (isPersonNoun(tokenAt(tokens, amount.first - 1)) ||
    /^(?:them|whom|those|were|are)$/.test(tokenAt(tokens, amount.first - 1).lower)) &&
  endsHere(tokenAt(tokens, amount.next))

const SINGULAR = /^(?:man|woman|person|minor|child|baby|.*[^s])$/
const ARTICLE = /^(?:an?|the|his|her|my|our|their|one|another)$/
const GOES_ON =
  /^(?:was|had|has|is|who|whose|from|in|named|told|said|died|lost|called|with|on|were|went|got|by|to|standing|running)$/
const ARTICLE_REACH = 3

/** "A boy of 14 was killed", "a man of about 60": one person, so old. */
const isOnePersonOf = (tokens: readonly Token[], { first, next, low }: NumberAmount): boolean => {
  const noun = tokenAt(tokens, first - 2)
  if (tokenAt(tokens, first - 1).lower !== 'of' || low < 2 || !isPersonNoun(noun)) return false
  if (!SINGULAR.test(noun.lower) || /(?:men|people|children|family|staff)$/.test(noun.lower))
    return false
  const behind = tokenAt(tokens, next)
  if (!endsHere(behind) && !GOES_ON.test(behind.lower)) return false
  return Array.from({ length: ARTICLE_REACH }, (_, i) => tokenAt(tokens, first - 3 - i)).some((t) =>
    ARTICLE.test(t.lower),
  )
}

const isAge = (tokens: readonly Token[], amount: NumberAmount): boolean =>
  isSaidBefore(tokens, amount.first) ||
  isSaidOf(tokens, amount) ||
  isOnePersonOf(tokens, amount) ||
  isApposed(tokens, amount, amount.next) ||
  isLimitOf(tokens, amount)

/** A bare number of years, with nothing behind it to count. */
const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is !== 'number' || amount.low > OLDEST || amount.noun) return null
  const limit = limitBefore(tokens, amount.first)
  if (limit === null && !isAge(tokens, amount)) return null
  const bounded = limit && limit !== 'of-age' ? { ...amount, bound: limit } : amount
  return {
    first: amount.first,
    next: amount.next,
    quantity: (words) => quantityOf(bounded, words, { of: 'age', unit: 'years' }),
    measures: 'age',
    what: 'years',
    reason: `${reasonOf(bounded)} said of a person's age`,
  }
}

export const age: CountRule = {
  name: 'count.age',
  version: 3,
  reads: 'An age without a word for years.',
  examples: {
    mustRead: [
      { text: 'his mother, who is 73. She', counts: ['73: exact 73 years'] },
      { text: 'B. Example, aged 41, was taken', counts: ['41: exact 41 years'] },
      { text: 'Children under the age of 14 slept', counts: ['14: less-than –14 years'] },
      { text: 'C. Example, 34, a driver', counts: ['34: exact 34 years'] },
      { text: 'Мне было 25, когда', counts: ['25: exact 25 years'] },
      { text: 'A boy of 14 was hurt', counts: ['14: exact 14 years'] },
    ],
    mustNotRead: ['who is free', 'the age of innocence'],
  },
  read,
}
