import { compoundNumerals } from '../../../domain/compound-numerals.ts'
import type { DurationUnit } from '../../../domain/quantities.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import type { NumberAmount } from '../amount.ts'
import { durationUnit } from '../words/units.ts'

/** Russian adjectives of time, with or without a number in front: «летний», «месячный». */
const STEMS: readonly (readonly [RegExp, DurationUnit, boolean])[] = [
  [/^(.*)летн(?:ий|яя|ее|ие|юю|его|ему|ей|их|им|ими|ем|ею|ня)$/, 'years', true],
  [/^(.*)годовал(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ых|ыми|ом)$/, 'years', true],
  [/^(.*)годичн\p{L}{1,3}$/u, 'years', false],
  [/^(.*)месячн\p{L}{1,3}$/u, 'months', false],
  [/^(.*)недельн\p{L}{1,3}$/u, 'weeks', false],
  [/^(.*)(?:дневн|суточн)\p{L}{1,3}$/u, 'days', false],
  [/^(.*)часов(?:ой|ая|ое|ые|ого|ому|ую|ым|ых|ыми|ом)$/, 'hours', false],
  [/^(.*)минутн\p{L}{1,3}$/u, 'minutes', false],
]

const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['полу', 0.5],
  ['полутора', 1.5],
  ...compoundNumerals,
])

interface Stem {
  readonly unit: DurationUnit
  readonly age: boolean
}

const ANY_STEM = /летн|годовал|годичн|месячн|недельн|дневн|суточн|часов|минутн/

const stemOf = (word: string): (Stem & { readonly prefix: string }) | null => {
  if (!ANY_STEM.test(word)) return null
  for (const [pattern, unit, age] of STEMS) {
    const found = pattern.exec(word)
    if (found) return { unit, age, prefix: found[1] ?? '' }
  }
  return null
}

/** What the noun of time is part of after a hyphen: "two-year", «9-летнюю». */
export const durationStem = (word: string): Stem | null => {
  const stem = stemOf(word)
  if (stem) return stem.prefix === '' ? stem : null
  const unit = /s$/.test(word) ? null : durationUnit(word)
  return unit && /^[a-z]+$/.test(word) ? { unit, age: false } : null
}

const SHORTEST = 8

/** An adjective of time with its number in it: «трёхлетний», «двухмесячный», «пятнадцатилетнего». */
export const numberedAdjective = (word: string): (Stem & { readonly value: number }) | null => {
  if (word.length < SHORTEST || !/^[а-я]/.test(word)) return null
  const stem = stemOf(word)
  if (!stem) return null
  // «Годовалый» is one year old.
  const value = stem.prefix === '' && /^годовал/.test(word) ? 1 : PREFIXES.get(stem.prefix)
  return value === undefined ? null : { unit: stem.unit, age: stem.age, value }
}

export const opensAdjective = (word: string): boolean => numberedAdjective(word) !== null

/** The amount in such an adjective; the unit is read from the same word again. */
export const readAdjective = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const adjective = numberedAdjective(tokenAt(tokens, index).lower)
  if (!adjective) return null
  const { value } = adjective
  const numeral = { value, first: index, next: index, spelled: true }
  const place = { first: index, next: index }
  return { is: 'number', ...place, bound: 'exact', low: value, high: null, numeral }
}
