import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../test-material.ts'
import { TextView } from '../../words/text-view.ts'
import { holds, type PartSum } from '../part-sum.ts'
import { amountsOf } from './amounts-of.ts'
import { toldParts } from './told-parts.ts'

const read = (body: string): PartSum[] =>
  toldParts(amountsOf([new TextView(textOf('a.txt', body), 0)], []))

const yards = ['by the well', 'at the mill', 'behind the church', 'near the ford', 'on the hill']

const partsArb = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 2, maxLength: 5 })

const sentenceOf = (whole: number, parts: readonly number[]): string =>
  `They counted ${whole} sacks: ${parts.map((n, i) => `${n} ${yards[i]}`).join(', ')}.`

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, n) => sum + n, 0)

describe('parts announced behind their whole', () => {
  test('hold in whatever order they are told', () => {
    fc.assert(
      fc.property(
        partsArb.chain((parts) =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
        ),
        ([parts, shuffled]) => {
          const whole = sumOf(parts)
          for (const order of [parts, shuffled]) {
            const sums = read(sentenceOf(whole, order))
            expect(sums.map((s) => s.terms.map((t) => t.value))).toEqual([order])
            expect(sums.every(holds)).toBe(true)
          }
        },
      ),
    )
  })

  test('never hold for a whole they do not come to', () => {
    fc.assert(
      fc.property(partsArb, fc.integer({ min: 1, max: 60 }), (parts, off) => {
        const whole = sumOf(parts) + off
        const all = read(sentenceOf(whole, parts)).filter((s) => s.terms.length === parts.length)
        expect(all.some((s) => s.total.value === whole && holds(s))).toBe(false)
      }),
    )
  })
})

describe('whatever a text holds', () => {
  const words = fc.constantFrom(
    ...['men', 'women', 'of them', 'in all', ':', ',', ';', '.', 'and', 'the other', 'were freed'],
    ...['были', 'всего', 'из них', 'остальные', '–', 'человек', 'тысяч', 'two', 'двое', 'days'],
  )
  const bodyArb = fc
    .array(fc.oneof(words, fc.integer({ min: 0, max: 60 }).map(String)), { maxLength: 60 })
    .map((all) => all.join(' '))

  test('what is said to hold adds up, what is said to fail does not, and no part counts twice', () => {
    fc.assert(
      fc.property(bodyArb, (body) => {
        for (const sum of read(body)) {
          expect(sum.message.startsWith('The parts make up the whole')).toBe(holds(sum))
          const places = [sum.total, ...sum.terms].map((t) => t.span.start)
          expect(new Set(places).size).toBe(places.length)
        }
      }),
    )
  })
})
