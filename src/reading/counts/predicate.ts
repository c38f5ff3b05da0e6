import { endsSentence, isCapitalised, type Token, tokenAt } from '../tokens/token.ts'
import { EFFECT_PHRASES, effectOfNoun, effectOfVerb } from './words/effects.ts'
import { isStopWord } from './words/stop-words.ts'

const BE = /^(?:was|were|is|are|be|been|being|got|get|был[аио]?)$/
const CLAUSE_ENDS = /^(?:while|but|that|although|who|whose|which|а|но|которые|который)$/
/** Far enough for a main verb behind a long description of its subject. */
const MOST_AHEAD = 40
/** Without "were" the verb has to stand this near. */
const NEAR = 14
const PHRASE_WORDS = 4

const clauseEnds = (tokens: readonly Token[], index: number): boolean =>
  endsSentence(tokens, index) ||
  /^[;:]$/.test(tokenAt(tokens, index).text) ||
  CLAUSE_ENDS.test(tokenAt(tokens, index).lower)

const phraseEffect = (tokens: readonly Token[], index: number): string | null => {
  const words = tokens.slice(index, index + PHRASE_WORDS).map((t) => t.lower)
  const text = words.join(' ')
  return EFFECT_PHRASES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** "Persons arrested for", "40 injured in": a participle with no object behind it. */
const hasNoObject = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAt(tokens, index)
  return (
    next.kind === 'punct' ||
    next.kind === 'break' ||
    /^(?:in|on|at|by|for|during|after|before|since|under|from|to|and|or|down|as|with|while|when|have|are|were)$/.test(
      next.lower,
    )
  )
}

const isPassive = (tokens: readonly Token[], index: number): boolean => {
  // Up to two adverbs between: "have been already sentenced", "were later taken".
  for (let i = index - 1; i >= index - 3; i--) {
    const token = tokenAt(tokens, i)
    if (BE.test(token.lower)) return true
    if (
      token.kind !== 'word' ||
      !/(?:ly|already|later|also|then|not|уже|позже)$/.test(token.lower)
    ) {
      return false
    }
  }
  return false
}

const isCyrillicWord = (word: string): boolean => /^[а-я]/.test(word)

/** The effect that a verb at this place has on the subject before it; null when it has none on it. */
const effectOnSubject = (tokens: readonly Token[], index: number, start: number): string | null => {
  const phrase = phraseEffect(tokens, index)
  if (phrase) return phrase
  const { lower } = tokenAt(tokens, index)
  const effect = effectOfVerb(lower)
  if (!effect) return null
  if (isPassive(tokens, index)) return effect.id
  const near = index - start < NEAR
  // Russian short participles are passive by themselves.
  const bySelf = effect.ofSubject || isCyrillicWord(lower)
  return near && (bySelf || (index === start && hasNoObject(tokens, index + 1))) ? effect.id : null
}

/** "Were" with something after it that is no effect: the sentence goes on about something else. */
const isOtherPredicate = (tokens: readonly Token[], index: number): boolean => {
  if (!/^(?:was|were|is|are)$/.test(tokenAt(tokens, index).lower)) return false
  for (let i = index + 1; i <= index + 4; i++) {
    if (effectOfVerb(tokenAt(tokens, i).lower) || phraseEffect(tokens, i)) return false
  }
  return true
}

/**
 * What happened to the subject that ends before `start`, looking no further than `limit`. A main
 * verb wins over a participle that only describes ("two persons convicted in … were released").
 */
export const effectAfter = (
  tokens: readonly Token[],
  start: number,
  limit: number,
): string | null => {
  let described: string | null = null
  let first = start
  while (tokenAt(tokens, first).kind === 'skip') first++
  for (let i = first; i < Math.min(limit, first + MOST_AHEAD); i++) {
    const relative = i <= first + 1 && tokenAt(tokens, i).lower === 'who'
    if ((clauseEnds(tokens, i) && !relative) || isOtherPredicate(tokens, i)) break
    const effect = tokenAt(tokens, i).kind === 'word' ? effectOnSubject(tokens, i, first) : null
    const main = i > first || isPassive(tokens, i) || isCyrillicWord(tokenAt(tokens, i).lower)
    if (effect && main) return effect
    if (effect) described = effect
  }
  return described
}

const MOST_BEHIND = 4

/** "Killed at least 11", "sentenced 7", "the death of two", «погибли 11»: straight before the amount. */
export const effectBefore = (tokens: readonly Token[], index: number): string | null => {
  for (let i = index - 1; i >= index - MOST_BEHIND; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return null
    const noun = effectOfNoun(token.lower)
    if (noun && /^(?:of|стали)$/.test(tokenAt(tokens, i + 1).lower)) return noun
    const effect = effectOfVerb(token.lower)
    if (effect) {
      const passive = BE.test(tokenAt(tokens, i - 1).lower) && !isCyrillicWord(token.lower)
      return passive ? null : effect.id
    }
    if (!/^(?:of|the|all|another|стали|стало|еще|уже)$/.test(token.lower)) return null
  }
  return null
}

/** "17 are the Dungans", "44 persons, who are Kazakhs": the name of a people after "are". */
export const predicateName = (tokens: readonly Token[], index: number): string | null => {
  let i = index
  if (tokenAt(tokens, i).text === ',') i++
  if (/^of$/.test(tokenAt(tokens, i).lower)) i++
  if (/^(?:who|whom|them)$/.test(tokenAt(tokens, i).lower)) i++
  if (!/^(?:are|were|was|is|being)$/.test(tokenAt(tokens, i).lower)) return null
  i++
  while (/^(?:the|all|also|only|ethnic|mostly)$/.test(tokenAt(tokens, i).lower)) i++
  const name = tokenAt(tokens, i)
  return name.kind === 'word' && isCapitalised(name) && !isStopWord(name.lower) ? name.text : null
}
