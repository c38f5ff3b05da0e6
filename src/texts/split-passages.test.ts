import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitsCharacter } from './characters.ts'
import { LONGEST_PASSAGE, splitPassages } from './split-passages.ts'

const piece = fc.constantFrom(
  'word ',
  'слово. ',
  'מילה ',
  'كلمة ',
  'e\u0301\u0302',
  '👩‍🌾',
  '𝄞',
  '\n',
  '\n\n',
  '\r\n\r\n',
  'x'.repeat(700),
  ' \u0301',
  '中文'.repeat(200),
)
const body = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

describe('splitting a text into passages', () => {
  it('keeps every word in exactly one passage, in order', () => {
    fc.assert(
      fc.property(body, (text) => {
        let at = 0
        for (const { start, end } of splitPassages(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('tears no character and stays near the limit', () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const { start, end } of splitPassages(text)) {
          expect(splitsCharacter(text, start)).toBe(false)
          expect(splitsCharacter(text, end)).toBe(false)
          expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE)
        }
      }),
    )
  })

  it('does not tear a letter with thousands of marks', () => {
    const text = `${'a'.repeat(1_100)}e${'\u0301'.repeat(5_000)}b`
    const spans = splitPassages(text)
    expect(spans.map(({ start }) => text.charAt(start))).toEqual(['a', 'e', 'b'])
  })

  it('cuts at empty lines, and long paragraphs after a sentence', () => {
    const sentence = 'The court heard the third witness on that day. '
    const text = `Title\n\n${sentence.repeat(60)}\n\n\nEnd`
    const words = splitPassages(text).map(({ start, end }) => text.slice(start, end))
    expect(words[0]).toBe('Title')
    expect(words.at(-1)).toBe('End')
    for (const part of words.slice(1, -1)) expect(part.endsWith('day.')).toBe(true)
  })

  it('gives nothing for a text without words', () => {
    expect(splitPassages('')).toEqual([])
    expect(splitPassages(' \n\t\n ')).toEqual([])
  })

  it('takes millions of characters of any shape in a moment', () => {
    for (const unit of ['word ', 'x', 'line\n', '\n', 'e\u0301', ' \n']) {
      const text = unit.repeat(2_000_000 / unit.length)
      expect(splitPassages(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
    }
  })
})
