import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../domain/text-span.ts'
import { cutPart, PART_LENGTH, partCount, roughPartOf, windowOfPart } from './text-parts.ts'

const partOf = (text: string, part: number): Span => {
  const window = windowOfPart(part, text.length)
  return cutPart(part, text.length, text.slice(window.start, window.end), window.start)
}

const partsOf = (text: string): readonly Span[] =>
  Array.from({ length: partCount(text.length) }, (_, part) => partOf(text, part))

describe('cutting a long text into parts', () => {
  it('gives every character to exactly one part', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom('a', 'я', '😀', ' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.map(([n, letter]) => letter.repeat(n)).join('\n')
        const parts = partsOf(text)
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('cuts after a line break where there is one near', () => {
    const text = `${'x'.repeat(PART_LENGTH - 100)}\n${'y'.repeat(500)}`
    expect(partsOf(text)).toEqual([
      { start: 0, end: PART_LENGTH - 99 },
      { start: PART_LENGTH - 99, end: text.length },
    ])
  })

  it('never cuts a character in two', () => {
    const text = `x${'😀'.repeat(PART_LENGTH)}`
    for (const { start } of partsOf(text)) {
      const before = text.charCodeAt(start - 1)
      expect(before >= 0xd800 && before < 0xdc00).toBe(false)
    }
  })

  it('gives an empty text one empty part', () => {
    expect(partsOf('')).toEqual([{ start: 0, end: 0 }])
  })

  it('finds a position in the part that is guessed or the one after it', () => {
    const text = `${'word '.repeat(30)}\n`.repeat(1500)
    const parts = partsOf(text)
    for (let at = 0; at < text.length; at += 997) {
      const rough = roughPartOf(at, text.length)
      const holds = (part: number) => {
        const span = parts[part]
        return span !== undefined && span.start <= at && at < span.end
      }
      expect(holds(rough) || holds(rough + 1), String(at)).toBe(true)
    }
  })
})
