import { describe, expect, test } from 'vitest'
import { kinds } from '../../bench/reading/texts.ts'
import { faultOrCrash, growthOf, isLinear } from './check-reading.ts'
import { mutated, seeded, strewn } from './mutations.ts'
import { exampleTexts, pathological } from './own-texts.ts'

/** `npm run fuzz:reading` reads many more. */
const TEXTS = 1_500
const REPETITIONS = 400

const texts = [...exampleTexts, ...kinds.map(({ paragraph }) => paragraph(1) + paragraph(2))]

describe('reading what nobody wrote', () => {
  test('never crashes, and points at the words it means', () => {
    for (let seed = 1; seed <= TEXTS; seed++) {
      const random = seeded(seed * 7919)
      const text = seed % 5 === 0 ? strewn(random) : mutated(texts, random)
      expect({ seed, fault: faultOrCrash(text) }).toEqual({ seed, fault: null })
    }
  }, 120_000)

  test('takes no longer than in proportion to its length', () => {
    for (const piece of pathological) {
      const growth = growthOf(piece, REPETITIONS)
      expect({ piece, growth, linear: isLinear(growth) }).toMatchObject({ linear: true })
    }
  }, 240_000)
})
