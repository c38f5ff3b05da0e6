import { allowedDistance, soundDistance } from '../names/sound-distance.ts'
import { soundsOf } from '../names/sounds.ts'
import { comparePlaces } from '../places/compare-places.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { placeSounds } from '../places/place-sounds.ts'
import type { BodyComparison, BodyReason } from './body-comparison.ts'
import { firstLettersOf, lettersOf } from './body-letters.ts'
import { type BodyParts, bodyPartsOf, isOfficial } from './body-parts.ts'
import { comparedPlaces } from './body-places.ts'

export type { BodyComparison, BodyReason } from './body-comparison.ts'

const AGAINST: readonly BodyReason['how'][] = [
  'differs',
  'words-differ',
  'country-differs',
  'place-differs',
  'number-differs',
]
const DOUBTFUL: readonly BodyReason['how'][] = [
  'near',
  'words-more',
  'few-letters',
  'country-unsure',
  'place-unsure',
  'place-missing',
  'place-unsaid',
  'number-missing',
  'form-differs',
  'form-missing',
]

/**
 * Compares two written bodies: abbreviations that are known, introduced in brackets or made of the
 * first letters; words of institutions in four languages; the names of their own by sound; the place,
 * country and number that tell one district court from another.
 */
export const compareBodies = (a: string, b: string, gazetteer?: Gazetteer): BodyComparison => {
  const [left, right] = [bodyPartsOf(a), bodyPartsOf(b)]
  const why = byLetters(left, right) ?? [
    ...namesOf(left, right),
    ...countriesOf(left, right),
    ...comparedPlaces(left, right, gazetteer),
    ...numbersOf(left, right),
    ...formsOf(left, right),
  ]
  const against = why.filter(({ how }) => AGAINST.includes(how)).length
  const doubts = why.filter(({ how }) => DOUBTFUL.includes(how)).length
  if (against > 0) return { verdict: 'distinct', score: against > 1 ? 0 : 0.2, why }
  if (doubts > 0) return { verdict: 'unsure', score: Math.max(0.4, 0.8 - doubts * 0.1), why }
  return { verdict: 'same', score: 1, why }
}

/** Where one is nothing but an abbreviation that nobody knows, or both introduce one. */
const byLetters = (left: BodyParts, right: BodyParts): BodyReason[] | null => {
  if (!left.onlyShort && !right.onlyShort) return null
  const [l, r] = [left.short, right.short]
  const pair = { left: left.written, right: right.written }
  if (l && r) {
    const same = soundsOf(l) === soundsOf(r)
    const bare = left.onlyShort && right.onlyShort
    if (same) return [{ ...pair, how: bare ? 'same-sound' : 'introduced' }]
    if (bare) return [{ ...pair, how: 'differs' }]
  }
  const short = left.onlyShort ? left : right
  const full = left.onlyShort ? right : left
  const letters = lettersOf(short.short ?? '')
  if (firstLettersOf(full.written) !== letters) return [{ ...pair, how: 'differs' }]
  return [{ ...pair, how: letters.length > 2 ? 'letters' : 'few-letters' }]
}

const namesOf = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const pair = { left: left.written, right: right.written }
  const blank = (parts: BodyParts): boolean =>
    parts.concepts.size === 0 && parts.proper === '' && parts.places.length === 0
  if (blank(left) || blank(right)) return [{ ...pair, how: 'differs' }]
  return [...wordsOf(left, right), ...properOf(left, right)]
}

/** Left out by many writers, and told by what stands beside it. */
const OPTIONAL: ReadonlySet<string> = new Set(['un', 'organisation'])

const wordsOf = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const only = (one: BodyParts, other: BodyParts): string[] =>
    [...one.concepts.keys()].filter((id) => !other.concepts.has(id) && !OPTIONAL.has(id))
  const [l, r] = [only(left, right), only(right, left)]
  const both = [...left.concepts.keys()].filter((id) => right.concepts.has(id))
  const pair = { left: l.join(' '), right: r.join(' ') }
  if (l.length === 0 && r.length === 0)
    return both.length === 0
      ? []
      : [{ left: left.written, right: right.written, how: 'same-words' }]
  const bare = left.proper === '' && right.proper === ''
  if ((l.length > 0 && r.length > 0) || (bare && both.length === 0))
    return [{ ...pair, how: 'words-differ' }]
  const more = [...l, ...r]
  // "Police" and "police department"; "newspaper" or nothing before a name of its own.
  const slight = more.every(
    (id) => left.concepts.get(id) === 'type' || right.concepts.get(id) === 'type',
  )
  const mayBe = slight || !bare || isHighestOfCountry(more, l.length > 0 ? right : left)
  return [{ ...pair, how: mayBe ? 'words-more' : 'words-differ' }]
}

const RANKS: ReadonlySet<string> = new Set(['general', 'supreme', 'constitutional', 'national'])

/** A country's prosecutor's office with no place named may well be its General Prosecutor's office. */
const isHighestOfCountry = (more: readonly string[], plain: BodyParts): boolean =>
  plain.country !== null && plain.places.length === 0 && more.every((id) => RANKS.has(id))

const properOf = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const pair = { left: left.proper, right: right.proper }
  const [l, r] = [placeSounds(left.proper), placeSounds(right.proper)]
  if (l === '' && r === '') return []
  if (l === '' || r === '') return [{ ...pair, how: 'differs' }]
  if (l === r) return [{ ...pair, how: 'same-sound' }]
  if (comparePlaces(left.proper, right.proper).verdict === 'unsure')
    return [{ ...pair, how: 'near' }]
  const [ls, rs] = [left.proper.split(/[\s-]+/u), right.proper.split(/[\s-]+/u)]
  const near = ls.length === rs.length && ls.every((word, at) => isNear(word, rs[at] ?? ''))
  return [{ ...pair, how: near ? 'near' : 'differs' }]
}

const isNear = (one: string, other: string): boolean => {
  const [a, b] = [soundsOf(one), soundsOf(other)]
  return soundDistance(a, b) <= allowedDistance(a, b)
}

const countriesOf = (
  { country: l, ...left }: BodyParts,
  { country: r, ...right }: BodyParts,
): BodyReason[] => {
  if (l === r) return []
  const pair = { left: l ?? '', right: r ?? '' }
  if (l !== null && r !== null) return [{ ...pair, how: 'country-differs' }]
  // A district court is told by its district; a ministry by nothing but its country.
  const told = left.places.length > 0 && right.places.length > 0
  const official = isOfficial(left.concepts)
  const international = left.concepts.has('un') || right.concepts.has('un')
  // КНБ and ГКНБ say their country by being written so.
  const byShort = /^\p{Lu}{3,5}$/u.test((l === null ? right : left).written.trim())
  return told || !official || international || byShort ? [] : [{ ...pair, how: 'country-unsure' }]
}

const numbersOf = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const [l, r] = [left.numbers.join(' '), right.numbers.join(' ')]
  if (l === r) return []
  return [{ left: l, right: r, how: l !== '' && r !== '' ? 'number-differs' : 'number-missing' }]
}

/** A company's form and "NGO" are left out by many; that something is a foundation is part of its name. */
const formsOf = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const [l, r] = [left.form, right.form]
  if (l === r) return []
  const pair = { left: l ?? '', right: r ?? '' }
  if (l !== null && r !== null) return [{ ...pair, how: 'form-differs' }]
  return (l ?? r) === 'foundation' ? [{ ...pair, how: 'form-missing' }] : []
}
