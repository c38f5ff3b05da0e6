import type { AskedName, AskedWord } from './asked-name.ts'
import { LOOSE, likelyScore } from './likely-score.ts'
import { type NameIndex, wholeKeyOf } from './name-index.ts'
import { rangesOf } from './postings.ts'
import { hashOf, skeletonOf } from './skeleton.ts'
import { eachUnder, type Lists } from './tables.ts'

/** A form that may be another writing of the name asked. */
export interface Likely {
  readonly form: number
  /** About 1 when all agrees. */
  readonly likely: number
}

/**
 * So many forms are looked at for the rarest word of a name, and for each other one; the lists of
 * the words least like the one asked are left out beyond that. A list is read whole or not at all, so
 * that the order of the names makes no difference.
 */
const MOST_OF_RAREST = 60_000
const MOST_OF_OTHERS = 4_000
/** Above what shares but one word with the name asked. */
const SAME_CONSONANTS = LOOSE + 0.01
const EXACT = 2
const STEPS = 400

/** Looks through the index for one name after another; keeps its tables between them. */
export class ShortLists {
  readonly #index: NameIndex
  readonly #seen: Uint32Array
  /** For each word of the index, bits of the words asked that it is like. */
  readonly #likeAsked: Uint8Array
  #asked = 0
  #forms: number[] = []
  #scores: number[] = []

  constructor(index: NameIndex) {
    this.#index = index
    this.#seen = new Uint32Array(index.forms.count)
    this.#likeAsked = new Uint8Array(index.words.words.length)
  }

  /**
   * The likeliest forms, the likeliest first, among those `wanted`. What is written exactly as `form`
   * is never left out.
   */
  of(
    asked: AskedName,
    form: string | null,
    most: number,
    wanted: (form: number) => boolean = () => true,
  ): readonly Likely[] {
    this.#asked++
    this.#forms = []
    this.#scores = []
    const take = (each: number, score: number): void => {
      if (this.#seen[each] === this.#asked || score <= 0 || !wanted(each)) return
      this.#seen[each] = this.#asked
      this.#forms.push(each)
      this.#scores.push(score)
    }
    if (form !== null) eachUnder(this.#index.exact, hashOf(form), (each) => take(each, EXACT))
    this.#mark(asked)
    this.#lookAtWords(asked, take)
    this.#unmark(asked)
    for (const key of wholeKeysOf(asked))
      eachUnder(this.#index.wholes, key, (each) => {
        if (this.#isDividedOtherwise(asked, each)) take(each, SAME_CONSONANTS)
      })
    return this.#best(most)
  }

  /** What has as many words as the name asked is found by them, or is not like it. */
  #isDividedOtherwise({ words }: AskedName, form: number): boolean {
    const { starts } = this.#index.forms.words
    return (starts[form + 1] ?? 0) - (starts[form] ?? 0) !== words.length
  }

  /**
   * Two full names that are one share two words: of each word only the forms are read that hold it
   * beside what begins as a commoner one asked, and of the commonest those without a second word.
   */
  #lookAtWords(asked: AskedName, take: (form: number, score: number) => void): void {
    const { postings } = this.#index
    const byRarity = [...asked.words].sort(
      (a, b) => a.forms - b.forms || (a.word.sounds < b.word.sounds ? -1 : 1),
    )
    const read = ({ values }: Lists, start: number, end: number): void => {
      for (let at = start; at < end; at++) {
        const form = values[at] ?? 0
        if (this.#seen[form] !== this.#asked && this.#mayBe(asked, form))
          take(form, likelyScore(this.#index, asked, form))
      }
    }
    byRarity.forEach((word, n) => {
      const commonest = n > 0 && n === byRarity.length - 1
      const beside = commonest ? [] : firstsBeside(asked, byRarity.slice(n + 1))
      let left = n === 0 ? MOST_OF_RAREST : MOST_OF_OTHERS
      for (const number of word.likestFirst) {
        const ranges = rangesOf(postings, number, beside)
        const entries = ranges.reduce((sum, [start, end]) => sum + end - start, 0)
        if (entries > left && number !== word.likestFirst[0]) return
        left -= entries
        read(
          postings.sparse,
          postings.sparse.starts[number] ?? 0,
          postings.sparse.starts[number + 1] ?? 0,
        )
        for (const [start, end] of ranges) read(postings.full, start, end)
      }
    })
  }

  #mark({ words }: AskedName): void {
    words.forEach(({ like }, n) => {
      for (const word of like.keys())
        this.#likeAsked[word] = (this.#likeAsked[word] ?? 0) | (1 << n)
    })
  }

  #unmark({ words }: AskedName): void {
    for (const { like } of words) for (const word of like.keys()) this.#likeAsked[word] = 0
  }

  /** Quickly: two full names with only one word in common are not looked at further. */
  #mayBe(asked: AskedName, form: number): boolean {
    const { starts, values } = this.#index.forms.words
    const [start, end] = [starts[form] ?? 0, starts[form + 1] ?? 0]
    if (asked.words.length < 2 || end - start < 2) return true
    let [bits, words] = [0, 0]
    for (let at = start; at < end; at++) {
      const like = this.#likeAsked[values[at] ?? 0] ?? 0
      if (like !== 0) words++
      bits |= like
    }
    return words > 1 && (bits & (bits - 1)) !== 0
  }

  #best(most: number): readonly Likely[] {
    const [forms, scores, hashes] = [this.#forms, this.#scores, this.#index.forms.hashes]
    const least = leastOf(scores, most)
    const chosen: Likely[] = []
    for (let n = 0; n < forms.length; n++) {
      const likely = scores[n] ?? 0
      if (likely >= least) chosen.push({ form: forms[n] ?? 0, likely })
    }
    return chosen
      .sort((a, b) => b.likely - a.likely || (hashes[a.form] ?? 0) - (hashes[b.form] ?? 0))
      .slice(0, most)
  }
}

/** Classes of first sounds of the commoner words of the name, or of its initials; `null` for any. */
const firstsBeside = (
  { initials }: AskedName,
  commoner: readonly AskedWord[],
): readonly (number | null)[] => {
  const firsts = commoner.length > 0 ? commoner.flatMap((word) => word.firsts) : initials
  return firsts.length > 0 ? [...new Set(firsts)] : [null]
}

/** The consonants of the words run together, whichever of them stands first. */
const wholeKeysOf = ({ words }: AskedName): readonly number[] => {
  const skeletons = words.map(({ word }) => skeletonOf(word.stem))
  return skeletons.map((_, n) => wholeKeyOf([...skeletons.slice(n), ...skeletons.slice(0, n)]))
}

/** A score that at least `most` of these reach, found without sorting them. */
const leastOf = (scores: readonly number[], most: number): number => {
  if (scores.length <= most) return 0
  const reached = new Uint32Array(STEPS + 1)
  const stepOf = (score: number): number => Math.min(STEPS, Math.floor((score * STEPS) / EXACT))
  for (const score of scores) reached[stepOf(score)] = (reached[stepOf(score)] ?? 0) + 1
  let enough = 0
  for (let step = STEPS; step >= 0; step--) {
    enough += reached[step] ?? 0
    if (enough >= most) return (step * EXACT) / STEPS
  }
  return 0
}
