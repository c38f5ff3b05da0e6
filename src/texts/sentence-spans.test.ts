import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, sentenceSpans } from './sentence-spans.ts'

const cut = (text: string): string[] =>
  Array.from(sentenceSpans(text), ({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at a stop before a new one, or at a blank line', () => {
    expect(cut('One came. “Two left.” Three at 5.30 p.m. stayed\n\nA heading\n\nThe end')).toEqual([
      'One came.',
      '“Two left.”',
      'Three at 5.30 p.m. stayed',
      'A heading',
      'The end',
    ])
    expect(cut('Пришёл один. Двое ушли? Трое остались!')).toHaveLength(3)
  })

  it('stand in order and hold every word of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(cut(text).join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      }),
    )
  })

  it('are found around a position', () => {
    const text = 'One came. Two left the house. Three stayed.'
    const { start, end } = sentenceAt(text, text.indexOf('left'))
    expect(text.slice(start, end)).toBe('Two left the house.')
  })
})
