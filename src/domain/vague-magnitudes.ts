import { type Quantity, type Unit, vaguely } from './quantity.ts'

/**
 * The bounds Daftar gives to words of magnitude. They are conventions for comparing sources, not
 * facts: a plural ("hundreds") reaches from one such unit to just below the next unit, "several"
 * of a unit begins at two of them. They keep "hundreds" and "thousands" apart, and they do not set
 * "many" against any number.
 */
export const VAGUE_MAGNITUDES = {
  'a-couple': [2, 3],
  'a-few': [2, 9],
  several: [2, 10],
  tens: [11, 99],
  dozens: [12, 99],
  'several-dozen': [24, 99],
  hundreds: [100, 999],
  'several-hundred': [200, 999],
  thousands: [1_000, 9_999],
  'several-thousand': [2_000, 9_999],
  'tens-of-thousands': [10_000, 99_999],
  'hundreds-of-thousands': [100_000, 999_999],
  'several-million': [2_000_000, 9_999_999],
  millions: [1_000_000, 999_999_999],
  billions: [1_000_000_000, 999_999_999_999],
  many: [3, null],
} as const satisfies Record<string, readonly [number, number | null]>

export type Magnitude = keyof typeof VAGUE_MAGNITUDES

export const magnitude = (name: Magnitude, words: string, unit?: Unit): Quantity => {
  const [low, high] = VAGUE_MAGNITUDES[name]
  return vaguely(low, high, words, unit ? { unit } : {})
}
