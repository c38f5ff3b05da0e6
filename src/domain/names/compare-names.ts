import { alignWords, type PartPair, partsOfPair, wordCost, wordsOfPair } from './align-parts.ts'
import { howTheyBegin } from './initial-letters.ts'
import type {
  NameComparison,
  NameVerdict,
  PartComparison,
  PreparedName,
} from './name-comparison.ts'
import { type NamePart, namePartsOf } from './name-parts.ts'
import { hasOtherEnding } from './other-ending.ts'
import { scoreOf } from './score.ts'
import { areFormsOfOne } from './short-forms.ts'
import { allowedDistance, soundDistance } from './sound-distance.ts'
import { thinAgreement } from './thin-agreement.ts'
import { bareOf } from './word-forms.ts'

export type {
  NameComparison,
  NameVerdict,
  PartComparison,
  PreparedName,
} from './name-comparison.ts'

export const prepareName = (written: string): PreparedName => {
  const parts = namePartsOf(written)
  const words = parts.filter((p) => p.kind === 'word')
  const [patronymic = null, ...further] = parts.filter((p) => p.kind === 'patronymic')
  return {
    written,
    parts,
    words: [...words, ...further],
    initials: parts.filter((p) => p.kind === 'initial'),
    patronymic,
  }
}

/**
 * Compares two written names of persons, part by part: words by their sounds, whatever alphabet,
 * habit and case they are written in; initials by their letter; patronymics by the father's name. An
 * initial or a part that disagrees makes two persons of them; a bare family name, or one initial for
 * a name, leaves the question to a person.
 */
export const compareNames = (a: string, b: string): NameComparison =>
  comparePrepared(prepareName(a), prepareName(b))

export const comparePrepared = (a: PreparedName, b: PreparedName): NameComparison => {
  const words = alignWords(a.words, b.words)
  const taken = new Set(words.flatMap(partsOfPair))
  const left = a.words.filter((p) => !taken.has(p))
  const right = b.words.filter((p) => !taken.has(p))
  const fathers = matchFathers(a, b, left, right)
  const restLeft = left.filter((p) => !fathers.used.has(p))
  const restRight = right.filter((p) => !fathers.used.has(p))
  const initials = pairInitials(a, b, restLeft, restRight)
  const alone = lonely(restLeft, restRight, initials)
  const why = [
    ...words.map(told),
    ...fathers.why,
    ...initials,
    ...alone,
    ...sexes(words, a, b),
    ...thinAgreement(words, a, b),
  ]
  const matched = words.reduce((n, p) => n + wordsOfPair(p), 0) + fathers.words
  const cost = words.reduce((sum, p) => sum + p.cost, 0) + fathers.cost
  const verdict = verdictOf({ a, b, why, matched, cost, pairs: words })
  return { verdict, score: scoreOf(a, b, words, why, taken), why }
}

const told = ({ left, right, cost }: PartPair): PartComparison => {
  const [l, r] = [left.written, right.written]
  const how = l.toLowerCase() === r.toLowerCase() ? 'same' : cost === 0 ? 'same-sound' : 'near'
  return { left: l, right: r, how }
}

interface Fathers {
  readonly why: readonly PartComparison[]
  readonly used: ReadonlySet<NamePart>
  readonly words: number
  readonly cost: number
}

const NONE: Fathers = { why: [], used: new Set(), words: 0, cost: 0 }

/** Patronymics against each other; alone, one may be the other's family name: Satylgan uulu, Satylganov. */
const matchFathers = (
  a: PreparedName,
  b: PreparedName,
  left: readonly NamePart[],
  right: readonly NamePart[],
): Fathers => {
  const [l, r] = [a.patronymic, b.patronymic]
  if (!l && !r) return NONE
  if (l && r) {
    const near =
      soundDistance(l.sounds, r.sounds) <= Math.max(1, allowedDistance(l.sounds, r.sounds))
    const how = !near ? 'differs' : l.sex === r.sex ? 'same-sound' : 'sex-differs'
    const why: PartComparison[] = [{ left: l.written, right: r.written, how }]
    // One may write the family name as well that is made of the father's: Abishuly, Abishevich Abishev.
    const family = near ? familyOfFather(l, left, right) : undefined
    if (family) return { why, used: new Set([family]), words: 1, cost: 0.3 }
    // Both may have nothing but a given name and their father's.
    const words = near && Math.max(a.words.length, b.words.length) < 2 ? 1 : 0
    return { why, used: new Set(), words, cost: 0 }
  }
  const family = l ? right : left
  const father = l ?? r
  const other = l ? left : right
  if (!father) return NONE
  const named = other.length === 0 ? family.find((p) => isFathersName(father, p)) : undefined
  if (!named)
    return {
      ...NONE,
      why: [{ left: l?.written ?? null, right: r?.written ?? null, how: 'only-one' }],
    }
  const pair = l
    ? { left: father.written, right: named.written }
    : { left: named.written, right: father.written }
  return { why: [{ ...pair, how: 'near' }], used: new Set([named]), words: 1, cost: 0.3 }
}

const familyOfFather = (
  father: NamePart,
  left: readonly NamePart[],
  right: readonly NamePart[],
): NamePart | undefined => {
  const [alone, others] = left.length > 0 ? [left, right] : [right, left]
  const [one] = alone
  return one && alone.length === 1 && others.length === 0 && isFathersName(father, one)
    ? one
    : undefined
}

const isFathersName = (father: NamePart, { sounds, bare, cases }: NamePart): boolean =>
  [sounds, bare, ...cases.map(bareOf)].some(
    (s) => s !== null && soundDistance(s, father.sounds) <= 0.8,
  )

/** Initials against initials in their order, and against words that found no partner. */
const pairInitials = (
  a: PreparedName,
  b: PreparedName,
  restLeft: readonly NamePart[],
  restRight: readonly NamePart[],
): readonly PartComparison[] => {
  const of = (name: PreparedName, rest: readonly NamePart[]): NamePart[] => [
    ...name.initials,
    ...rest,
    ...(name.patronymic ? [name.patronymic] : []),
  ]
  const [l, r] = [of(a, restLeft), of(b, restRight)]
  const found: PartComparison[] = []
  for (let i = 0; i < Math.min(l.length, r.length); i++) {
    const [x, y] = [l[i], r[i]]
    if (!x || !y || (x.kind !== 'initial' && y.kind !== 'initial')) continue
    found.push({ left: x.written, right: y.written, how: howTheyBegin(x, y) })
  }
  return found
}

const lonely = (
  restLeft: readonly NamePart[],
  restRight: readonly NamePart[],
  initials: readonly PartComparison[],
): readonly PartComparison[] => {
  const taken = new Set(initials.flatMap((i) => [i.left, i.right]))
  const [l, r] = [restLeft, restRight].map((parts) => parts.filter((p) => !taken.has(p.written)))
  if (!l?.length && !r?.length) return []
  const how = l?.length && r?.length ? (likeness(l, r) ?? 'differs') : 'only-one'
  const wordsOf = (parts: readonly NamePart[] | undefined): string | null =>
    parts?.length ? parts.map((p) => p.written).join(' ') : null
  return [{ left: wordsOf(l), right: wordsOf(r), how }]
}

/** Two words that are not each other's and yet leave the question to a person. */
const likeness = (
  left: readonly NamePart[],
  right: readonly NamePart[],
): 'half' | 'short-form' | 'other-ending' | null => {
  const [l, r] = [left[0], right[0]]
  if (!l || !r || left.length > 1 || right.length > 1) return null
  if (isHalf(l, r) || isHalf(r, l)) return 'half'
  if (hasOtherEnding(l, r) || hasOtherEnding(r, l)) return 'other-ending'
  return areFormsOfOne(l.sounds, r.sounds) ? 'short-form' : null
}

const isHalf = ({ halves }: NamePart, { sounds }: NamePart): boolean =>
  halves.some((half) => soundDistance(half, sounds) <= allowedDistance(half, sounds) / 2)

/** A feminine beside a masculine family name: two persons, or one written after another's habit. */
const sexes = (pairs: readonly PartPair[], a: PreparedName, b: PreparedName): PartComparison[] => {
  const pair = pairs.find(({ left, right }) => left.sex && right.sex && left.sex !== right.sex)
  if (!pair) return []
  const { left, right } = pair
  // "Тимура Асанова" is the genitive of a man's name, and "Alexandra Tolstoy" a woman's in English.
  const others = pairs.filter((p) => p !== pair)
  if (others.some(isWomans) || isOblique(others, a, b)) return []
  return [{ left: left.written, right: right.written, how: 'sex-differs' }]
}

const isWomans = ({ left, right, cost }: PartPair): boolean =>
  cost <= 0.5 && /[aаяеeiи]$/iu.test(left.written) && /[aаяеeiи]$/iu.test(right.written)

const isOblique = (others: readonly PartPair[], a: PreparedName, b: PreparedName): boolean =>
  others.some(({ left, right }) => {
    const direct = soundDistance(left.sounds, right.sounds)
    return direct > 0 && wordCost(left, right) < direct && a.words.length === b.words.length
  })

interface Judged {
  readonly a: PreparedName
  readonly b: PreparedName
  readonly why: readonly PartComparison[]
  readonly matched: number
  readonly cost: number
  readonly pairs: readonly PartPair[]
}

/** So much may two full names differ together and still be called the same. */
const SURE = 1.15
/** "Ma" says little: the other word must say the more. */
const SHORT = 3
const SURE_BESIDE_SHORT = 0.4
/** Two initials beside a family name stand for the whole name. */
const ENOUGH_INITIALS = 2

const verdictOf = ({ a, b, why, matched, cost, pairs }: Judged): NameVerdict => {
  const has = (how: PartComparison['how']): boolean => why.some((w) => w.how === how)
  if (a.parts.length === 0 || b.parts.length === 0) return 'distinct'
  const differ = has('initial-differs') || has('differs')
  if (has('half') && !differ) return 'unsure'
  if (matched === 0) return isMononym(a) !== isMononym(b) ? 'unsure' : 'distinct'
  if (differ) return 'distinct'
  if (why.some(({ how }) => LEAVES_OPEN.has(how))) return 'unsure'
  const enough = matched >= 2 || (has('initial') && [a, b].every(standsForWhole))
  if (!enough || a.words.length === 0 || b.words.length === 0) return 'unsure'
  if (givenMayBeLeft(a, b, pairs) || givenMayBeLeft(b, a, pairs)) return 'unsure'
  const short = pairs.some(
    ({ left, right }) => Math.min(left.sounds.length, right.sounds.length) < SHORT,
  )
  return cost <= (short ? SURE_BESIDE_SHORT : SURE) ? 'same' : 'unsure'
}

/** What speaks against nothing, and does not tell. */
const LEAVES_OPEN: ReadonlySet<PartComparison['how']> = new Set([
  'sex-differs',
  'short-form',
  'initial-may-fit',
  'other-ending',
  'borne-by-many',
  'one-name',
])

/** "T. B. Asanov" and "Timur Asanov" do; "T. Asanov" may be anybody's. */
const standsForWhole = ({ initials, words }: PreparedName): boolean =>
  initials.length >= ENOUGH_INITIALS || words.length > 1

/** "Rahmon Ozoda Emomali" beside "Emomali Rahmon": the father's name where the given name should be. */
const givenMayBeLeft = (
  longer: PreparedName,
  shorter: PreparedName,
  pairs: readonly PartPair[],
): boolean => {
  const [first, middle, last] = longer.words
  const [one, two] = shorter.words
  if (longer.words.length !== 3 || shorter.words.length !== 2 || !first || !middle || !last)
    return false
  const partner = (part: NamePart): NamePart | undefined => {
    const pair = pairs.find((p) => p.left === part || p.right === part)
    return pair?.left === part ? pair.right : pair?.left
  }
  return partner(first) === two && partner(last) === one && two !== undefined && !partner(middle)
}

/** One name that is no family name may be a pseudonym of anybody. */
const isMononym = ({ parts, words }: PreparedName): boolean =>
  parts.length === 1 && words.length === 1 && words[0]?.sex === null
