import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { Numeral } from './numerals/numeral.ts'
import { effectBefore, phraseEffect } from './predicate.ts'
import { effectOfVerb } from './words/effects.ts'
import { isPersonNoun } from './words/persons.ts'
import { durationUnit } from './words/units.ts'

/** "One" counts in "one Kazakh" and is a pronoun in "no one", "one another", "one day". */
const EN_BEFORE = /^(?:no|any|every|each|this|that|some|which|another|the|first|last)$/
const EN_AFTER =
  /^(?:another|occasion|hand|side|way|thing|time|day|night|morning|evening|afternoon|moment|point|reason|big|who|that|which|whose|is|knows|wants|thinks|feels|wonders|another's|by|or|can|could|should|must|may|might|would|cannot|has|needs|and|the|a|in|to|at|on|after|from)$/
/** "All in one breath" */
const IN_ONE = /^(?:breath|voice|go|word|piece|place|spot|form|way|direction|sweep|blow|stroke)$/
const AUX = /^(?:was|were|is|has|had|got|died|became)$/
const SUPERLATIVE =
  /^(?:most|least|main|key|first|few|many|reasons?|\p{L}+est|самых|наиболее|главных|лучших|немногих|первых|последних|крупнейших)$/u

export const isEnglishOne = (word: string): boolean => word === 'one'

export const isRussianOne = (word: string): boolean =>
  /^(?:один|одна|одно|одн\p{L}{1,3})$/u.test(word)

/** Is the one "of the accused", and not "of the largest villages"? `index` is the "of". */
export const isOneOfPeople = (tokens: readonly Token[], index: number): boolean =>
  /^(?:the|these|those|his|her|their|our|my)$/.test(tokenAt(tokens, index + 1).lower) &&
  ofPeople(tokens, index + 2)

const EFFECT_REACH = 4

/** "One of them was killed" counts; "one of them shouted" only points at somebody. */
const isAffected = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + EFFECT_REACH; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (effectOfVerb(token.lower) !== null) return true
  }
  return false
}

const ofPeople = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + 4; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || SUPERLATIVE.test(token.lower)) return false
    if (isPersonNoun(token)) return true
  }
  return false
}

const CLAUSE_REACH = 12

/** "Beaten one of the accused", "one of them died" tell of one; "one of the lawyers asked" only points. */
const isTold = (tokens: readonly Token[], one: Numeral): boolean => {
  if (effectBefore(tokens, one.first) !== null) return true
  for (let i = one.next; i < one.next + CLAUSE_REACH; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (effectOfVerb(token.lower) !== null || phraseEffect(tokens, i) !== null) return true
  }
  return false
}

/** "One more person was detained", and not "one more time". */
const isOneMore = (tokens: readonly Token[], index: number): boolean =>
  ofPeople(tokens, index) || isAffected(tokens, index)

const english = (tokens: readonly Token[], one: Numeral): string | null => {
  const before = tokenAt(tokens, one.first - 1)
  const after = tokenAt(tokens, one.next)
  const pronoun = 'a pronoun, not a number'
  if (EN_BEFORE.test(before.lower)) return pronoun
  if (before.lower === 'in' && IN_ONE.test(after.lower)) return pronoun
  if (before.lower === 'by' && tokenAt(tokens, one.first - 2).lower === 'one') return pronoun
  if (before.lower === 'only' && tokenAt(tokens, one.first - 2).lower === 'the') return pronoun
  if (after.lower === 'more') return isOneMore(tokens, one.next + 1) ? null : pronoun
  if (AUX.test(after.lower)) {
    const listed = /^(?:whom|which|and|,)$/.test(before.lower)
    return listed || isAffected(tokens, one.next) ? null : pronoun
  }
  // "Eight in 2020 and just one in 2019"
  if (/^(?:just|only)$/.test(before.lower) && /^(?:in|on|at|by)$/.test(after.lower)) return null
  if (after.kind !== 'word' || EN_AFTER.test(after.lower)) {
    const later = tokenAt(tokens, one.next + 1).lower
    return durationUnit(after.lower) !== null && /^(?:ago|later|earlier)$/.test(later)
      ? null
      : pronoun
  }
  if (after.lower !== 'of') return null
  const next = tokenAt(tokens, one.next + 1).lower
  if (next === 'whom') return null
  if (next === 'them') return isAffected(tokens, one.next + 2) ? null : pronoun
  return isOneOfPeople(tokens, one.next) && isTold(tokens, one) ? null : pronoun
}

/** What one of several got stands behind the dash: a number, a penalty, what happened. */
const givesShare = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).kind === 'number' ||
  /^(?:к|на|условно|женщина|мужчина|ребенок)$/.test(tokenAt(tokens, index).lower) ||
  isAffected(tokens, index)

const NOMINATIVE = /^(?:один|одна|одного|одну)$/

const russian = (tokens: readonly Token[], one: Numeral): string | null => {
  const word = tokenAt(tokens, one.first).lower
  const before = tokenAt(tokens, one.first - 1).lower
  const after = tokenAt(tokens, one.next)
  const pronoun = 'a pronoun, not a number'
  if (!NOMINATIVE.test(word) || /^(?:ни|не|еще|с|из)$/.test(before)) return pronoun
  // «Все как один молчали»
  if (before === 'как' && /^все/.test(tokenAt(tokens, one.first - 2).lower)) return pronoun
  if (after.lower === 'из') {
    const next = tokenAt(tokens, one.next + 1).lower
    if (next === 'них') return isAffected(tokens, one.next + 2) ? null : pronoun
    if (next === 'которых') return null
    return ofPeople(tokens, one.next + 1) && isTold(tokens, one) ? null : pronoun
  }
  // «Двое получили по 7 лет, один – 5», «один – условно».
  if (isDash(after) && !after.glued && givesShare(tokens, one.next + 1)) return null
  // «В 2020-м – восемь, в 2019-м – один.»
  const dashed = isDash(tokenAt(tokens, one.first - 1)) && !tokenAt(tokens, one.first - 1).glued
  if (after.kind !== 'word') return dashed && /^[.,;]$/.test(after.text) ? null : pronoun
  return /^(?:раз|день|ночь|вечер|утро|момент|миг|миллион|больш\p{L}+|сплошн\p{L}+|из|за|на|в|и|или|другой|только|лишь)$/u.test(
    after.lower,
  )
    ? pronoun
    : null
}

/** Why a written "one" is no count; null when it is one. */
export const onePronoun = (tokens: readonly Token[], one: Numeral): string | null =>
  isEnglishOne(tokenAt(tokens, one.first).lower) ? english(tokens, one) : russian(tokens, one)
