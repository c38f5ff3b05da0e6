import { endsSentence, isCapitalised, isDash, type Token, tokenAt } from '../tokens/token.ts'
import { mayOpenEffect } from './words/effect-openings.ts'
import {
  EFFECT_PHRASES,
  EFFECT_PHRASES_BEFORE,
  effectOfNoun,
  effectOfVerb,
} from './words/effects.ts'
import { isStopWord } from './words/stop-words.ts'

const BE = /^(?:was|were|is|are|be|been|being|got|get|был[аио]?)$/
const CLAUSE_ENDS = /^(?:while|but|that|although|who|whose|which|а|но|которые|который)$/
/** Far enough for a main verb behind a long description of its subject. */
const MOST_AHEAD = 40
/** Without "were" the verb has to stand this near. */
const NEAR = 14
const PHRASE_WORDS = 5

const clauseEnds = (tokens: readonly Token[], index: number): boolean =>
  endsSentence(tokens, index) ||
  /^[;:]$/.test(tokenAt(tokens, index).text) ||
  CLAUSE_ENDS.test(tokenAt(tokens, index).lower)

/** The effect that several words say from here on. */
export const phraseEffect = (tokens: readonly Token[], index: number): string | null => {
  if (!mayOpenEffect(tokenAt(tokens, index).lower)) return null
  const words = tokens.slice(index, index + PHRASE_WORDS).map((t) => t.lower)
  const text = words.join(' ')
  return EFFECT_PHRASES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

const NO_OBJECT =
  /^(?:in|on|at|by|for|during|after|before|since|under|from|to|and|or|down|as|with|while|when|have|are|were|dead|в|во|на|по|за|из|у|с|со|и|или|а|но|после|до|без|под|около|возле|ночью|днем|утром|вечером|вчера|сегодня|позже|затем|тогда|прямо)$/

/** "Persons arrested for", "40 injured in": a participle with no object behind it. */
const hasNoObject = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAt(tokens, index)
  return next.kind === 'punct' || next.kind === 'break' || NO_OBJECT.test(next.lower)
}

const ADVERB = /(?:ly|already|later|also|then|since|уже|позже|также|затем|все|всех)$/

const isPassive = (tokens: readonly Token[], index: number): boolean => {
  // Up to two adverbs between: "have been already sentenced", "were later taken".
  for (let i = index - 1; i >= index - 3; i--) {
    const token = tokenAt(tokens, i)
    if (BE.test(token.lower)) return true
    if (token.kind !== 'word' || !ADVERB.test(token.lower)) return false
  }
  return false
}

const AUXILIARY = /^(?:be|been|being|have|has|had|was|were|is|are|yet|ever|быть|был[аио]?)$/
const UNREAL =
  /^(?:not|never|should|may|might|could|can|cannot|must|would|will|shall|to|не|ни|будет|будут|быть|может|могут|должн[аоы]?)$|n't$/
const UNREAL_REACH = 4

/** "Were not charged", "should be released", «будут освобождены»: it did not happen, or not yet. */
const isUnreal = (tokens: readonly Token[], index: number, none: boolean): boolean => {
  for (let i = index - 1; i >= index - UNREAL_REACH; i--) {
    const { lower } = tokenAt(tokens, i)
    // Beside «никто», «не» denies nothing more.
    if (UNREAL.test(lower)) return !(none && lower === 'не')
    if (!AUXILIARY.test(lower) && !ADVERB.test(lower)) return false
  }
  return false
}

const isCyrillicWord = (word: string): boolean => /^[а-я]/.test(word)

/** Whom the effect is asked of. */
export interface Affected {
  /** The number stands in a case that only an object has: «двух задержанных избили». */
  readonly oblique: boolean
  readonly none: boolean
}

/** The effect that a verb at this place has on the subject before it; null when it has none on it. */
const effectOnSubject = (
  tokens: readonly Token[],
  index: number,
  start: number,
  who: Affected,
): string | null => {
  const phrase = phraseEffect(tokens, index)
  const { lower } = tokenAt(tokens, index)
  const effect = effectOfVerb(lower)
  if (!phrase && !effect) return null
  if (isUnreal(tokens, index, who.none)) return null
  if (phrase) return phrase
  if (!effect) return null
  if (isPassive(tokens, index)) return effect.id
  const near = index - start < NEAR
  if (effect.active)
    return near && (who.oblique || isObject(tokens, index, start)) ? effect.id : null
  // Russian short participles are passive by themselves.
  const bySelf = effect.ofSubject || isCyrillicWord(lower)
  return near && (bySelf || (index === start && hasNoObject(tokens, index + 1))) ? effect.id : null
}

/** «14 отпустили», «47 человек задержали ночью»: nobody else is named that did it or had it done. */
const isObject = (tokens: readonly Token[], index: number, start: number): boolean =>
  index === start && hasNoObject(tokens, index + 1)

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
  who: Affected,
): string | null => {
  let described: string | null = null
  let first = start
  while (tokenAt(tokens, first).kind === 'skip') first++
  for (let i = first; i < Math.min(limit, first + MOST_AHEAD); i++) {
    const relative = i <= first + 1 && tokenAt(tokens, i).lower === 'who'
    if ((clauseEnds(tokens, i) && !relative) || isOtherPredicate(tokens, i)) break
    const effect =
      tokenAt(tokens, i).kind === 'word' ? effectOnSubject(tokens, i, first, who) : null
    const main = i > first || isPassive(tokens, i) || isCyrillicWord(tokenAt(tokens, i).lower)
    if (effect && main) return effect
    if (effect) described = effect
  }
  return described
}

const MOST_BEHIND = 5
const PHRASE_BEHIND = 7

const BETWEEN =
  /^(?:of|the|all|another|further|also|only|just|other|his|her|their|our|my|these|those|стали|стало|еще|уже|всего|только|лишь|сразу|также|всех|этих|моих|наших|его|ее|их|были|было|этой|ночью)$/

const wordsBehind = (tokens: readonly Token[], index: number): string => {
  const words: string[] = []
  for (let i = index - 1; i >= index - PHRASE_BEHIND; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') break
    if (words.length === 0 && /^(?:еще|уже|только|лишь|the|all|some|всего)$/.test(token.lower))
      continue
    words.unshift(token.lower)
  }
  return words.join(' ')
}

const MOST_JOINED = 3

/** «Убили моего отца и двух соседей»: the index from which to look on, behind what is joined by "and". */
const behindJoined = (tokens: readonly Token[], index: number): number => {
  if (!/^(?:and|и)$/.test(tokenAt(tokens, index - 1).lower)) return index
  for (let i = index - 2; i >= index - 2 - MOST_JOINED; i--) {
    if (tokenAt(tokens, i).kind !== 'word') return index
    if (effectOfVerb(tokenAt(tokens, i).lower) && i < index - 2) return i + 1
  }
  return index
}

/** "Killed – 10", «задержано: 47»: the sign stands for the verb. */
export const isLabelSign = (tokens: readonly Token[], index: number): boolean => {
  const sign = tokenAt(tokens, index)
  return sign.text === ':' || (isDash(sign) && !sign.glued)
}

/** "Killed at least 11", "sentenced 7", "the death of two", «погибли 11»: straight before the amount. */
export const effectBefore = (tokens: readonly Token[], index: number): string | null => {
  const labelled = isLabelSign(tokens, index - 1)
  const behind = wordsBehind(tokens, labelled ? index - 1 : index)
  const phrase = EFFECT_PHRASES_BEFORE.find(([pattern]) => pattern.test(behind))
  if (phrase) return phrase[1]
  const from = behindJoined(tokens, labelled ? index - 1 : index)
  for (let i = from - 1; i >= from - MOST_BEHIND; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return null
    const noun = effectOfNoun(token.lower)
    const named = labelled && i === from - 1
    if (noun && (named || /^(?:of|стали)$/.test(tokenAt(tokens, i + 1).lower))) return noun
    const effect = effectOfVerb(token.lower)
    if (effect) return affectsAfter(tokens, i) ? effect.id : null
    // «Сгорело домов – 168»: before the sign the noun stands too.
    if (!named && !BETWEEN.test(token.lower)) return null
  }
  return null
}

/** A verb straight before a number affects it, unless it is passive or did not happen. */
const affectsAfter = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokenAt(tokens, at)
  if (isUnreal(tokens, at, false)) return false
  return isCyrillicWord(lower) || !BE.test(tokenAt(tokens, at - 1).lower)
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
