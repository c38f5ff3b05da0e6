import { canBeSame } from '../../domain/dates.ts'
import type { IdentityVerdict } from '../../domain/identity/decision.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import { compareNames, type NameComparison } from '../../domain/names/compare-names.ts'
import { explainPart } from '../../domain/names/explain-comparison.ts'
import { isSameOffice } from '../../domain/offices.ts'
import type { Stated } from './evidence.ts'
import type { NameRecord } from './records.ts'
import type { PairJudged } from './views.ts'

/** Goes up whenever the same material may be judged otherwise: a decision keeps what it was shown by. */
export const JUDGING = 'names-and-statements/5'

interface Weighed {
  readonly line: string
  readonly weight: number
  /** Alone it forbids to say “same”: a person must look. */
  readonly doubts?: boolean
  /** It forbids to say “same”, and says nothing against it. */
  readonly leavesOpen?: boolean
  /** A source says of the one name that it is the other person's. */
  readonly says?: boolean
  /** With it, names that agree as far as they go may be proposed as one person's. */
  readonly supports?: boolean
}

const SAME_BIRTH = 0.1
const OTHER_BIRTH = -0.25
const IN_ONE_LIST = -0.25
const SHARED = 0.05
const ALIAS = 0.15
const GUESSED = 0.05

/** Of two records of persons, by their names and by what their sources say of them. */
export const judgePersons = (
  [a, b]: readonly [NameRecord, NameRecord],
  [left, right]: readonly [Stated, Stated],
  comparison: NameComparison = compareNames(a.name, b.name),
): PairJudged => {
  const weighed = [
    ...births(left, right),
    ...oneList(left, right),
    ...sharedOffice(left.said, right.said),
    ...shared('Said of both', left.said, right.said),
    ...alias(a, b, left.aliases),
    ...alias(b, a, right.aliases),
    ...shared('Named beside both', left.related, right.related),
    ...guessed(a, b),
    ...calledSo(a),
    ...calledSo(b),
  ]
  const sum = weighed.reduce((total, { weight }) => total + weight, comparison.score)
  return {
    verdict: verdictOf(comparison, weighed),
    score: Math.min(1, Math.max(0, sum)),
    lines: [...comparison.why.map(explainPart), ...weighed.map(({ line }) => line)],
    algorithm: JUDGING,
  }
}

/**
 * What is said can cast doubt on names that agree, and support thin ones that agree as far as they go
 * (“D. Ventov”, lawyer, in two sources). It never makes one of names that differ in anything.
 */
const verdictOf = (
  { verdict, why }: NameComparison,
  weighed: readonly Weighed[],
): IdentityVerdict => {
  if (weighed.some(({ doubts }) => doubts === true))
    return verdict === 'same' ? 'unsure' : 'distinct'
  if (weighed.some(({ leavesOpen }) => leavesOpen === true))
    return verdict === 'distinct' ? 'distinct' : 'unsure'
  if (verdict === 'unsure' && weighed.some(({ says }) => says === true)) return 'same'
  const supported = verdict === 'unsure' && weighed.some(({ supports }) => supports === true)
  return supported && why.every(({ how }) => AGREES.has(how)) ? 'same' : verdict
}

const AGREES: ReadonlySet<string> = new Set([
  'same',
  'same-sound',
  'initial',
  'only-one',
  'borne-by-many',
])

const births = (left: Stated, right: Stated): readonly Weighed[] => {
  const [one] = left.births
  const [other] = right.births
  if (!one || !other) return []
  const fit = left.births.some((x) => right.births.some((y) => canBeSame(x.date, y.date)))
  return fit
    ? [
        {
          line: `Born “${one.words}” and “${other.words}”: this fits`,
          weight: SAME_BIRTH,
          supports: true,
        },
      ]
    : [
        {
          line: `Born “${one.words}” and “${other.words}”: both cannot be right of one person`,
          weight: OTHER_BIRTH,
          doubts: true,
        },
      ]
}

/** Nobody lists one person twice, unless by a slip. */
const oneList = (left: Stated, right: Stated): readonly Weighed[] => {
  const keys = new Set(left.lists?.map(({ key }) => key))
  const both = right.lists?.find(({ key }) => keys.has(key))
  return both
    ? [{ line: `Both stand in one list: “${both.words}”`, weight: IN_ONE_LIST, doubts: true }]
    : []
}

const shared = (
  lead: string,
  left: readonly string[],
  right: readonly string[],
): readonly Weighed[] => {
  const known = new Set(right.map((words) => words.toLowerCase()))
  const both = left.filter((words) => known.has(words.toLowerCase()))
  return both.length === 0
    ? []
    : [
        {
          line: `${lead}: ${both.map((words) => `“${words}”`).join(', ')}`,
          weight: SHARED,
          supports: true,
        },
      ]
}

/** One profession in other words: “attorney” of the one, «адвокат» of the other. */
const sharedOffice = (left: readonly string[], right: readonly string[]): readonly Weighed[] => {
  const pair = left
    .flatMap((one) => right.map((other) => [one, other] as const))
    .find(([one, other]) => one.toLowerCase() !== other.toLowerCase() && isSameOffice(one, other))
  return pair
    ? [{ line: `“${pair[0]}” and “${pair[1]}” are one office`, weight: SHARED, supports: true }]
    : []
}

const alias = (
  { name }: NameRecord,
  { name: other }: NameRecord,
  aliases: readonly string[],
): readonly Weighed[] =>
  aliases.some((each) => foldedName(each) === foldedName(other))
    ? [
        {
          line: `A source gives “${other}” as another name of “${name}”`,
          weight: ALIAS,
          says: true,
        },
      ]
    : []

/** A shorter name that two in one source may be called by: which of them is meant, it does not tell. */
const calledSo = ({ name, calledSo: two }: NameRecord): readonly Weighed[] =>
  two
    ? [
        {
          line: `“${name}” may be short for “${two[0]}” or “${two[1]}”, both in its source`,
          weight: 0,
          leavesOpen: true,
        },
      ]
    : []

/**
 * “Beskov” in a text that tells of Nurlan Beskov above: the reader's guess, and no more. Where two are
 * called so, it is a guess at neither.
 */
const guessed = (a: NameRecord, b: NameRecord): readonly Weighed[] =>
  a.sourceId === b.sourceId &&
  !a.isShared &&
  !b.isShared &&
  (a.fuller === b.name || b.fuller === a.name)
    ? [
        {
          line: 'The fuller name stands before the shorter one in the same source',
          weight: GUESSED,
          supports: true,
        },
      ]
    : []
