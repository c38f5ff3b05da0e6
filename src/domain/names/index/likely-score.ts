import type { AskedName } from './asked-name.ts'
import { type NameIndex, unpackInitials } from './name-index.ts'
import { firstSoundClass } from './skeleton.ts'

const ONLY_IN_ONE = 0.06
const INITIAL_FOR_WORD = 0.05
const CONFLICT = 0.3
const ONE_WORD_ALONE = 0.2
/** So much of the likeness hangs on how rare the words are. */
const RARITY = 0.02

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

/** Takes out of both what agrees, and says how often it did. */
const takeAgreeing = (left: string[], right: string[]): number => {
  let agreeing = 0
  for (let at = left.length - 1; at >= 0; at--) {
    const place = right.indexOf(left[at] ?? '')
    if (place < 0) continue
    left.splice(at, 1)
    right.splice(place, 1)
    agreeing++
  }
  return agreeing
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
  const restAsked = asked.words.length - paired.count
  const restFound = words.length - paired.count
  let [less, conflicts, onlyInOne] = [
    0,
    Math.min(restAsked, restFound),
    Math.abs(restAsked - restFound),
  ]
  if (packed !== 0 || asked.initials.length > 0) {
    const counted = withInitials(index, asked, words, paired, unpackInitials(packed))
    less = counted.agreeing * INITIAL_FOR_WORD
    conflicts = counted.conflicts
    onlyInOne = counted.onlyInOne
  }
  if (conflicts > 0 && paired.count < 2) return 0
  if (paired.count < 2) less += ONE_WORD_ALONE
  const rarity = (RARITY * paired.weight) / (8 * paired.count)
  const score = paired.likeness / paired.weight + rarity - less
  return Math.max(0.001, score - CONFLICT * conflicts - ONLY_IN_ONE * onlyInOne)
}

const withInitials = (
  index: NameIndex,
  asked: AskedName,
  words: Uint32Array,
  paired: Paired,
  found: readonly string[],
): { readonly agreeing: number; readonly conflicts: number; readonly onlyInOne: number } => {
  const [askedInitials, foundInitials] = [[...asked.initials], [...found]]
  const askedWords = asked.words
    .filter((_, n) => !((paired.asked >>> n) & 1))
    .map(({ word }) => firstSoundClass(word.sounds))
  const foundWords = [...words]
    .filter((_, n) => !((paired.found >>> n) & 1))
    .map((number) => firstSoundClass(index.words.words[number]?.sounds ?? ''))
  const agreeing =
    takeAgreeing(askedInitials, foundInitials) +
    takeAgreeing(askedInitials, foundWords) +
    takeAgreeing(foundInitials, askedWords)
  const [left, right] = [
    askedInitials.length + askedWords.length,
    foundInitials.length + foundWords.length,
  ]
  return { agreeing, conflicts: Math.min(left, right), onlyInOne: Math.abs(left - right) }
}
