import { type NamePart, namePartsOf } from './name-parts.ts'
import { allowedDistance, soundDistance } from './sound-distance.ts'

export type NameVerdict = 'same' | 'unsure' | 'distinct'

/** How one part of the one name stands to a part of the other, or that it has none. */
export interface PartComparison {
  readonly left: string | null
  readonly right: string | null
  readonly how:
    | 'same'
    | 'same-sound'
    | 'near'
    | 'initial'
    | 'initial-differs'
    | 'differs'
    | 'only-one'
    | 'sex-differs'
}

export interface NameComparison {
  /** `same`: nothing speaks against it. A machine never acts on it: identity is a person's decision. */
  readonly verdict: NameVerdict
  /** From 0 to 1. */
  readonly score: number
  readonly why: readonly PartComparison[]
}

interface Pair {
  readonly left: NamePart
  readonly right: NamePart
  readonly cost: number
}

/**
 * Compares two written names of persons, part by part: words by their sounds, whatever alphabet and
 * habit they are written in; initials by their letter. An initial or a part that disagrees makes two
 * persons of them; a bare family name, or an initial for a name, leaves the question to a person.
 */
export const compareNames = (a: string, b: string): NameComparison => {
  const [left, right] = [namePartsOf(a), namePartsOf(b)]
  const words = pairsOf(left.filter(isWord), right.filter(isWord))
  const used = new Set(words.flatMap((p) => [p.left, p.right]))
  const rest = [left, right].map((parts) => parts.filter((p) => !used.has(p) && isWord(p)))
  const patronymics = pairPatronymics(left, right)
  const initials = pairInitials(left, right, rest[0] ?? [], rest[1] ?? [])
  const alone = lonely(rest, initials)
  const why = [...words.map(told), ...patronymics, ...initials, ...alone, ...sexes(left, right)]
  const verdict = verdictOf(words, why, a, b)
  return { verdict, score: scoreOf(words, why, verdict), why }
}

const isWord = (part: NamePart): boolean => part.kind === 'word'

/** The words of both names, each with the one nearest to it. */
const pairsOf = (left: readonly NamePart[], right: readonly NamePart[]): readonly Pair[] => {
  const all = left
    .flatMap((l) =>
      right.map((r) => ({ left: l, right: r, cost: soundDistance(l.sounds, r.sounds) })),
    )
    .filter((p) => p.cost <= allowedDistance(p.left.sounds, p.right.sounds))
    .sort((x, y) => x.cost - y.cost)
  const used = new Set<NamePart>()
  return all.filter((p) => {
    if (used.has(p.left) || used.has(p.right)) return false
    used.add(p.left).add(p.right)
    return true
  })
}

const told = ({ left, right, cost }: Pair): PartComparison => {
  const [l, r] = [left.written, right.written]
  const how = l.toLowerCase() === r.toLowerCase() ? 'same' : cost === 0 ? 'same-sound' : 'near'
  return { left: l, right: r, how }
}

const partsOf = (parts: readonly NamePart[], kind: NamePart['kind']): NamePart[] =>
  parts.filter((p) => p.kind === kind)

const pairPatronymics = (
  left: readonly NamePart[],
  right: readonly NamePart[],
): readonly PartComparison[] => {
  const [l, r] = [partsOf(left, 'patronymic')[0], partsOf(right, 'patronymic')[0]]
  if (!l && !r) return []
  if (!l || !r) return [{ left: l?.written ?? null, right: r?.written ?? null, how: 'only-one' }]
  const near = soundDistance(l.sounds, r.sounds) <= allowedDistance(l.sounds, r.sounds)
  const how = !near ? 'differs' : l.sex === r.sex ? 'same-sound' : 'sex-differs'
  return [{ left: l.written, right: r.written, how }]
}

/** Initials against initials in their order, and against words that found no partner. */
const pairInitials = (
  left: readonly NamePart[],
  right: readonly NamePart[],
  restLeft: readonly NamePart[],
  restRight: readonly NamePart[],
): readonly PartComparison[] => {
  const l = [...partsOf(left, 'initial'), ...restLeft, ...partsOf(left, 'patronymic')]
  const r = [...partsOf(right, 'initial'), ...restRight, ...partsOf(right, 'patronymic')]
  const found: PartComparison[] = []
  for (let i = 0; i < Math.min(l.length, r.length); i++) {
    const [x, y] = [l[i], r[i]]
    if (!x || !y || (x.kind !== 'initial' && y.kind !== 'initial')) continue
    const fits = beginAlike(x, y)
    found.push({ left: x.written, right: y.written, how: fits ? 'initial' : 'initial-differs' })
  }
  return found
}

/**
 * "Zh." and "J." begin alike, and so do "K." and "Khalil", as writers shorten Kh to K. In one
 * alphabet "Y." is no "I.": the one stands for Yunus or Yevgeny, the other for Ismail.
 */
const beginAlike = (a: NamePart, b: NamePart): boolean => {
  const [x, y] = [a.written.toLowerCase()[0] ?? '', b.written.toLowerCase()[0] ?? '']
  if (x === y) return true
  const oneAlphabet = CYRILLIC.test(x) === CYRILLIC.test(y)
  if (oneAlphabet && (x === 'y' || y === 'y')) return false
  return a.sounds[0] === b.sounds[0]
}

const CYRILLIC = /\p{Script=Cyrillic}/u

const lonely = (
  rest: readonly (readonly NamePart[])[],
  initials: readonly PartComparison[],
): readonly PartComparison[] => {
  const taken = new Set(initials.flatMap((i) => [i.left, i.right]))
  const [l, r] = rest.map((parts) => parts.filter((p) => !taken.has(p.written)))
  if (!l?.length && !r?.length) return []
  const how = l?.length && r?.length ? 'differs' : 'only-one'
  const wordsOf = (parts: readonly NamePart[] | undefined): string | null =>
    parts?.length ? parts.map((p) => p.written).join(' ') : null
  return [{ left: wordsOf(l), right: wordsOf(r), how }]
}

/** A feminine beside a masculine family name: two persons, or one in another case. */
const sexes = (left: readonly NamePart[], right: readonly NamePart[]): PartComparison[] => {
  const sexed = (parts: readonly NamePart[]) => parts.find((p) => p.kind === 'word' && p.sex)
  const [l, r] = [sexed(left), sexed(right)]
  return l && r && l.sex !== r.sex
    ? [{ left: l.written, right: r.written, how: 'sex-differs' }]
    : []
}

const verdictOf = (
  words: readonly Pair[],
  why: readonly PartComparison[],
  a: string,
  b: string,
): NameVerdict => {
  const has = (how: PartComparison['how']): boolean => why.some((w) => w.how === how)
  if (words.length === 0 || has('initial-differs') || has('differs')) return 'distinct'
  const near = words.reduce((sum, p) => sum + p.cost, 0)
  const bare = Math.min(...[a, b].map((name) => namePartsOf(name).length)) < 2
  if (bare || words.length < 2 || has('sex-differs')) return 'unsure'
  return near <= SURE ? 'same' : 'unsure'
}

/** So much may two full names differ together and still be called the same. */
const SURE = 1

const LESS: Partial<Readonly<Record<PartComparison['how'], number>>> = {
  'initial-differs': 0.5,
  differs: 0.5,
  'only-one': 0.08,
  initial: 0.08,
  'sex-differs': 0.2,
}

const scoreOf = (
  words: readonly Pair[],
  why: readonly PartComparison[],
  verdict: NameVerdict,
): number => {
  const likeness = words.map(
    (p) => 1 - p.cost / Math.max(p.left.sounds.length, p.right.sounds.length),
  )
  const mean = likeness.reduce((sum, l) => sum + l, 0) / Math.max(1, likeness.length)
  const lost = why.reduce((sum, w) => sum + (LESS[w.how] ?? 0), 0)
  const score = Math.max(0, mean - lost - (words.length < 2 ? 0.1 : 0))
  return Math.round((verdict === 'distinct' ? Math.min(score, 0.5) : score) * 1000) / 1000
}

const HOW: Readonly<Record<PartComparison['how'], (l: string, r: string) => string>> = {
  same: (l) => `“${l}” in both`,
  'same-sound': (l, r) => `“${l}” and “${r}” write the same sounds`,
  near: (l, r) => `“${l}” and “${r}” differ by a letter`,
  initial: (l, r) => `“${l}” fits “${r}”`,
  'initial-differs': (l, r) => `“${l}” does not fit “${r}”`,
  differs: (l, r) => `“${l}” is not “${r}”`,
  'only-one': (l, r) => `“${l || r}” only in one`,
  'sex-differs': (l, r) => `“${l}” and “${r}” are said of a man and of a woman`,
}

/** The comparison in words, part by part. */
export const explainComparison = ({ why }: NameComparison): string =>
  why.map(({ left, right, how }) => HOW[how](left ?? '', right ?? '')).join('; ')
