import { endsSentence, type Token, tokenAt } from '../tokens/token.ts'
import { EFFECT_PHRASES, effectOfNoun, effectOfVerb } from './words/effects.ts'

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

/**
 * What happened to the subject that ends before `start`. A main verb wins over a participle that
 * only describes ("two persons convicted in … were released").
 */
export const effectAfter = (tokens: readonly Token[], start: number): string | null => {
  let described: string | null = null
  for (let i = start; i < start + MOST_AHEAD; i++) {
    const token = tokenAt(tokens, i)
    if (clauseEnds(tokens, i) && !(token.lower === 'who' && i <= start + 1)) break
    if (described !== null && token.kind === 'number' && i > start + NEAR) continue
    const effect = token.kind === 'word' ? effectOnSubject(tokens, i, start) : null
    if (effect && (i > start || isPassive(tokens, i))) return effect
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
