import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pin, paragraphsOf } from './segments.ts'

const pin = (claimId: string, start: number, end: number): Pin => ({ claimId, start, end })
const shown = (body: string, offset: number, pins: readonly Pin[]) =>
  paragraphsOf(body, offset, pins).map(({ segments }) =>
    segments.map(({ start, end, pins: here }) => [
      body.slice(start - offset, end - offset),
      here.map(({ claimId }) => claimId).join(' '),
    ]),
  )

describe('cutting a text into pieces that the same claims are pinned to', () => {
  it('marks exactly the pinned words, also where the text begins later', () => {
    expect(shown('ten persons died', 1000, [pin('a', 1000, 1011)])).toEqual([
      [
        ['ten persons', 'a'],
        [' died', ''],
      ],
    ])
  })

  it('names the shortest passage first where passages overlap', () => {
    expect(shown('abcdef', 0, [pin('long', 0, 6), pin('short', 2, 4)])).toEqual([
      [
        ['ab', 'long'],
        ['cd', 'short long'],
        ['ef', 'long'],
      ],
    ])
  })

  it('goes on over line breaks and leaves out empty lines', () => {
    expect(shown('one\n\ntwo', 0, [pin('a', 1, 7)])).toEqual([
      [
        ['o', ''],
        ['ne', 'a'],
      ],
      [
        ['tw', 'a'],
        ['o', ''],
      ],
    ])
  })

  it('loses no character and invents none, whatever the pins are', () => {
    const pins = fc.array(
      fc
        .tuple(fc.nat(40), fc.nat(40))
        .map(([a, b]) => pin('x', Math.min(a, b), Math.max(a, b) + 1)),
      { maxLength: 8 },
    )
    const body = fc.stringMatching(/^[ab\n😀]{0,40}$/u)
    fc.assert(
      fc.property(body, pins, (text, given) => {
        const words = shown(text, 0, given).flatMap((segments) => segments.map(([piece]) => piece))
        expect(words.join('')).toBe(text.replaceAll('\n', ''))
        expect(words.every((piece) => piece !== '')).toBe(true)
      }),
    )
  })
})
