import type { DurationUnit } from '../../../domain/quantities.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount, NumberAmount } from '../amount.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { isPersonNoun } from '../words/persons.ts'
import { durationUnit } from '../words/units.ts'
import { durationStem, numberedAdjective } from './adjectives.ts'

export interface UnitRead {
  readonly unit: DurationUnit
  readonly next: number
  readonly age: boolean
  /** How many of the unit the word means: ten years in a decade. */
  readonly times: number
}

/** A typing error of "months" that only makes sense as one when a time word follows. */
const MISTYPED_MONTHS = /^(?:moths|monthes|mounths)$/
const TIME_WORD = /^(?:after|before|ago|later|earlier|of|in)$/
const DECADES = /^(?:decades|десятилети[яй])$/
const YEARS_IN_DECADE = 10

/** «Пятилетний срок» is no age. */
const NO_AGE =
  /^(?:срок|заключени|лишени|арест|отсидк|стаж|опыт|перерыв|период|план|войн|истори|договор|контракт|ожидани|юбиле|годовщин|давност|запрет|преследован|конфликт|борьб|приговор|мораторий)/

const isAge = (tokens: readonly Token[], next: number): boolean =>
  !NO_AGE.test(tokenAt(tokens, next).lower)

const hyphenedUnit = (tokens: readonly Token[], index: number): UnitRead | null => {
  const stem = durationStem(tokenAt(tokens, index + 1).lower)
  if (!stem) return null
  // "73-year-old" is two more tokens.
  const old = tokenAt(tokens, index + 3).lower === 'old'
  const next = index + (old ? 4 : 2)
  return { unit: stem.unit, next, age: old || (stem.age && isAge(tokens, next)), times: 1 }
}

const writtenUnit = (tokens: readonly Token[], index: number): UnitRead | null => {
  const unit = durationUnit(tokenAt(tokens, index).lower)
  if (!unit) return null
  const old = tokenAt(tokens, index + 1).lower
  const age = old === 'old' || (old === 'of' && tokenAt(tokens, index + 2).lower === 'age')
  return { unit, next: index + (old === 'old' ? 2 : 1), age, times: 1 }
}

export const unitAt = (tokens: readonly Token[], index: number): UnitRead | null => {
  const token = tokenAt(tokens, index)
  if (isDash(token) && token.glued) return hyphenedUnit(tokens, index)
  const written = writtenUnit(tokens, index)
  if (written) return written
  const next = index + 1
  if (DECADES.test(token.lower)) return { unit: 'years', next, age: false, times: YEARS_IN_DECADE }
  const adjective = numberedAdjective(token.lower)
  if (adjective) {
    const age = (adjective.age && isAge(tokens, next)) || isPersonNoun(tokenAt(tokens, next))
    return { unit: adjective.unit, next, age, times: 1 }
  }
  const typo = MISTYPED_MONTHS.test(token.lower) && TIME_WORD.test(tokenAt(tokens, next).lower)
  return typo ? { unit: 'months', next, age: false, times: 1 } : null
}

const JOINT = /^(?:,|and|or|и|или)$/
const OPENS_LIST = /^(?:of|to|for|aged|на|по|к|от|возрасте)$/
const MOST_LISTED = 5

/** Is this a number of a list, whose first has a preposition before it: "terms of 14 and 16"? */
const isListed = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1, n = 0; n < MOST_LISTED; n++) {
    if (OPENS_LIST.test(tokenAt(tokens, i).lower)) return true
    if (!JOINT.test(tokenAt(tokens, i).lower)) return false
    const before = tokenAt(tokens, i - 1)
    if (before.kind !== 'number' && readNumeral(tokens, i - 1) === null) return false
    i -= 2
  }
  return false
}

/** "Terms of 14 and 16 years": the unit stands once, behind the last. */
const sharedUnit = (tokens: readonly Token[], amount: NumberAmount): UnitRead | null => {
  if (!JOINT.test(tokenAt(tokens, amount.next).lower) || !isListed(tokens, amount.first))
    return null
  let at = amount.next
  for (let n = 0; n < MOST_LISTED && JOINT.test(tokenAt(tokens, at).lower); n++) {
    const numeral = readNumeral(tokens, at + 1)
    if (!numeral) return null
    at = numeral.next
  }
  const unit = unitAt(tokens, at)
  return unit && { ...unit, next: amount.next }
}

/** «Два года из пяти»: the unit of the whole was said with the part. */
const wholeUnit = (tokens: readonly Token[], amount: NumberAmount): UnitRead | null => {
  if (tokenAt(tokens, amount.first - 1).lower !== 'из') return null
  if (tokenAt(tokens, amount.next).kind === 'word') return null
  const unit = durationUnit(tokenAt(tokens, amount.first - 2).lower)
  return unit && { unit, next: amount.next, age: false, times: 1 }
}

/** The unit of time that an amount is of; null when it is of something else. */
export const unitOf = (tokens: readonly Token[], amount: Amount): UnitRead | null => {
  if (amount.is === 'none' || amount.is === 'fraction') return null
  const noun = amount.is === 'number' && amount.noun ? durationUnit(amount.noun.lower) : null
  if (noun) return { unit: noun, next: amount.next, age: false, times: 1 }
  const own = unitAt(tokens, amount.next)
  if (own || amount.is !== 'number') return own
  return sharedUnit(tokens, amount) ?? wholeUnit(tokens, amount)
}
