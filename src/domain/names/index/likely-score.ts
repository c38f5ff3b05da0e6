import type { AskedName } from './asked-name.ts'
import type { NameIndex } from './name-index.ts'

const ONLY_IN_ONE = 0.06
const INITIAL_FOR_WORD = 0.05
const CONFLICT = 0.3
const ONE_WORD_ALONE = 0.2
/** Forms that share but one word with the name asked, and any that conflict, score less than this. */
export const LOOSE = 0.83
/** So much of the likeness hangs on how rare the words are. */
const RARITY = 0.02
/** Of a word that stands once among some millions. */
const MOST_WEIGHT = 16

interface Paired {
  /** Bits of the words asked that found one, and of the form's words that were found. */
  readonly asked: number
  readonly found: number
  readonly count: number
  /** The likenesses, each by the weight of its word, and the sum of the weights. */
  readonly likeness: number
  readonly weight: number
}

/** Each word asked with the word of the form that is most like it, the likest first. */
const pairWords = (asked: AskedName, words: Uint32Array): Paired => {
  let [usedAsked, usedFound, count, likeness, weight] = [0, 0, 0, 0, 0]
  for (;;) {
    let best = 0
    let [bestAsked, bestFound] = [-1, -1]
    for (let a = 0; a < asked.words.length; a++) {
      if ((usedAsked >>> a) & 1) continue
      for (let f = 0; f < words.length; f++) {
        if ((usedFound >>> f) & 1) continue
        const like = asked.words[a]?.like.get(words[f] ?? 0) ?? 0
        if (like > best) [best, bestAsked, bestFound] = [like, a, f]
      }
    }
    if (best === 0) return { asked: usedAsked, found: usedFound, count, likeness, weight }
    usedAsked |= 1 << bestAsked
    usedFound |= 1 << bestFound
    const worth = asked.words[bestAsked]?.weight ?? 0
    count++
    likeness += worth * best
    weight += worth
  }
}

/**
 * Judges in a microsecond how likely a form is another writing of the name asked, from their words and
 * initials alone: about 1 when all agree, 0 when no comparison could call the two alike.
 */
export const likelyScore = (index: NameIndex, asked: AskedName, form: number): number => {
  const { words: lists, initials } = index.forms
  const words = lists.values.subarray(lists.starts[form], lists.starts[form + 1])
  const paired = pairWords(asked, words)
  if (paired.count === 0) return 0
  const packed = initials[form] ?? 0
  let agreeing = 0
  let [left, right] = [asked.words.length - paired.count, words.length - paired.count]
  if (packed !== 0 || asked.initials.length > 0) {
    const [askedRest, foundRest] = [restOfAsked(asked, paired), restOfForm(index, words, paired)]
    for (let initials = packed; initials > 0; initials >>>= 8) foundRest.push(-(initials & 255))
    agreeing = agreeingOf(askedRest, foundRest)
    left = askedRest.length - agreeing
    right = foundRest.length - agreeing
  }
  const [conflicts, onlyInOne] = [Math.min(left, right), Math.abs(left - right)]
  if (conflicts > 0 && paired.count < 2) return 0
  const less = agreeing * INITIAL_FOR_WORD + (paired.count < 2 ? ONE_WORD_ALONE : 0)
  const rarity = (RARITY * paired.weight) / (paired.count * MOST_WEIGHT)
  const score = paired.likeness / paired.weight + rarity - less
  return Math.max(0.001, score - CONFLICT * conflicts - ONLY_IN_ONE * onlyInOne)
}

/** Classes of the first sounds of what found no partner; those of initials are below zero. */
const restOfAsked = (asked: AskedName, paired: Paired): number[] => {
  const rest: number[] = []
  for (const initial of asked.initials) rest.push(-initial)
  for (let n = 0; n < asked.words.length; n++)
    if (!((paired.asked >>> n) & 1)) rest.push(asked.words[n]?.first ?? 0)
  return rest
}

const restOfForm = (index: NameIndex, words: Uint32Array, paired: Paired): number[] => {
  const rest: number[] = []
  for (let n = 0; n < words.length; n++)
    if (!((paired.found >>> n) & 1)) rest.push(index.words.firsts[words[n] ?? 0] ?? 0)
  return rest
}

/** How many of the one agree with one each of the other: an initial with an initial or a word. */
const agreeingOf = (left: readonly number[], right: readonly number[]): number => {
  let [agreeing, taken] = [0, 0]
  for (const one of left)
    for (let n = 0; n < right.length; n++) {
      const other = right[n] ?? 0
      if ((taken >>> n) & 1 || Math.abs(one) !== Math.abs(other) || (one > 0 && other > 0)) continue
      taken |= 1 << n
      agreeing++
      break
    }
  return agreeing
}
