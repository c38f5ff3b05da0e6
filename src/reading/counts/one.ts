import { type Token, tokenAt } from '../tokens/token.ts'
import type { Numeral } from './numerals/numeral.ts'
import { isPersonNoun } from './words/persons.ts'
import { durationUnit } from './words/units.ts'

/** "One" counts in "one Kazakh" and is a pronoun in "no one", "one another", "one day". */
const EN_BEFORE = /^(?:no|any|every|each|this|that|some|which|another|the|first|last|only)$/
const EN_AFTER =
  /^(?:another|occasion|hand|side|way|thing|time|day|by|or|can|could|should|must|may|might|would|cannot|has|needs|and|the|a|in|to|at|on|after|from|more)$/
const AUX = /^(?:was|were|is|has|had|got|died|became)$/
const SUPERLATIVE = /^(?:most|least|main|key|first|few|many|reasons?|\p{L}+est)$/u

export const isEnglishOne = (word: string): boolean => word === 'one'

export const isRussianOne = (word: string): boolean =>
  /^(?:один|одна|одно|одн\p{L}{1,3})$/u.test(word)

const ofPeople = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + 4; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || SUPERLATIVE.test(token.lower)) return false
    if (isPersonNoun(token)) return true
  }
  return false
}

const english = (tokens: readonly Token[], one: Numeral): string | null => {
  const before = tokenAt(tokens, one.first - 1)
  const after = tokenAt(tokens, one.next)
  const pronoun = 'a pronoun, not a number'
  if (EN_BEFORE.test(before.lower)) return pronoun
  if (AUX.test(after.lower)) return /^(?:whom|which|and|,)$/.test(before.lower) ? null : pronoun
  if (after.kind !== 'word' || EN_AFTER.test(after.lower)) {
    const later = tokenAt(tokens, one.next + 1).lower
    return durationUnit(after.lower) !== null && /^(?:ago|later|earlier)$/.test(later)
      ? null
      : pronoun
  }
  if (after.lower !== 'of') return null
  const next = tokenAt(tokens, one.next + 1).lower
  if (next === 'whom') return null
  return /^(?:the|these|those|his|her|their)$/.test(next) && ofPeople(tokens, one.next + 2)
    ? null
    : pronoun
}

const NOMINATIVE = /^(?:один|одна|одного|одну)$/

const russian = (tokens: readonly Token[], one: Numeral): string | null => {
  const word = tokenAt(tokens, one.first).lower
  const before = tokenAt(tokens, one.first - 1).lower
  const after = tokenAt(tokens, one.next)
  const pronoun = 'a pronoun, not a number'
  if (!NOMINATIVE.test(word) || /^(?:ни|еще|с|из)$/.test(before)) return pronoun
  if (after.lower === 'из') {
    const next = tokenAt(tokens, one.next + 1).lower
    const people = /^(?:которых|них)$/.test(next) || isPersonNoun(tokenAt(tokens, one.next + 1))
    return people ? null : pronoun
  }
  if (after.kind !== 'word') return pronoun
  return /^(?:раз|день|из|за|на|в|и|или|и|другой|только|лишь)$/.test(after.lower) ? pronoun : null
}

/** Why a written "one" is no count; null when it is one. */
export const onePronoun = (tokens: readonly Token[], one: Numeral): string | null =>
  isEnglishOne(tokenAt(tokens, one.first).lower) ? english(tokens, one) : russian(tokens, one)
