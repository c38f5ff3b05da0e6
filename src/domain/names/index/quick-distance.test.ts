import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundDistance } from '../sound-distance.ts'
import { quickDistance } from './quick-distance.ts'

const sounds = fc
  .array(fc.constantFrom(...'AEIOUKGHTDNMLRSZJX6'), { minLength: 1, maxLength: 12 })
  .map((each) => each.join(''))
/** A word and what a few slips made of it. */
const near = fc
  .tuple(sounds, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'AIKGHNZJ', '')), { maxLength: 3 }))
  .map(([word, slips]) => {
    const wrong = slips.reduce((now, [at, sound]) => {
      const place = at % (now.length + 1)
      return now.slice(0, place) + sound + now.slice(place + (at % 2))
    }, word)
    return [word, wrong] as const
  })
const FAR = 1000

test('stopping early changes no distance that is allowed', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 30 }), ([a, b], most) => {
      const whole = quickDistance(a, b, FAR)
      if (whole <= most) expect(quickDistance(a, b, most)).toBe(whole)
      else expect(quickDistance(a, b, most)).toBeGreaterThan(most)
    }),
    { numRuns: 2000 },
  )
})

test('it is the same both ways, 0 only for the same, and not above the distance that decides', () => {
  fc.assert(
    fc.property(near, ([a, b]) => {
      const there = quickDistance(a, b, FAR)
      expect(quickDistance(b, a, FAR)).toBe(there)
      expect(there === 0).toBe(a === b)
      expect(there).toBeLessThanOrEqual(Math.round(soundDistance(a, b) * 10) + 1)
    }),
    { numRuns: 2000 },
  )
})
