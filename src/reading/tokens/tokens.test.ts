import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf } from './chunks.ts'
import { endsSentence, tokenize } from './token.ts'

const kinds = (text: string): string =>
  tokenize(text)
    .map((t) => (t.kind === 'break' ? '¶' : `${t.kind[0]}:${t.text}`))
    .join(' ')

describe('tokens', () => {
  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9), (text, offset) => {
        for (const t of tokenize(text, offset)) {
          if (t.kind !== 'break') expect(text.slice(t.start - offset, t.end - offset)).toBe(t.text)
        }
      }),
    )
  })

  it('keep footnote marks, markup and addresses away from the numbers', () => {
    expect(kinds('25 persons<sup>1</sup> were')).toBe('n:25 w:persons s:<sup>1</sup> w:were')
    expect(kinds('<sup>&lt;sup>2</sup> https://x.org/a/305')).toBe(
      's:<sup>&lt;sup>2</sup> s:https://x.org/a/305',
    )
    expect(kinds('said.[12] See example.org/2020-1-5.')).toBe(
      'w:said p:. s:[12] w:See s:example.org/2020-1-5.',
    )
    expect(kinds('&#1234;5&nbsp;')).toBe('s:&#1234; n:5 s:&nbsp;')
  })

  it('know blank lines, and words with digits in them', () => {
    expect(kinds('COVID19\n\nis 18,000 at 23.00')).toBe('w:COVID19 ¶ w:is n:18,000 w:at n:23.00')
  })

  it('do not end a sentence inside a date or before a small letter', () => {
    const tokens = tokenize('On 08.02.2020 e.g. here. There')
    const ends = tokens.filter((_, i) => endsSentence(tokens, i)).map((t) => t.start)
    expect(ends).toEqual([23])
  })

  it('take time in proportion to the text, whatever it repeats', () => {
    for (const sign of ['<', '&lt;', 'a.', '1.', '[', '-', 'a’', '<sup>', '\u0301', ' ']) {
      expect(tokenize(sign.repeat(100_000)).length).toBeLessThanOrEqual(400_000)
    }
  })
})

describe('chunks', () => {
  it('cover the text without gap or overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 20 }), (text, length) => {
        const spans = [...chunksOf(text, length)]
        expect(spans.map((s) => text.slice(s.start, s.end)).join('')).toBe(text)
        for (const s of spans) expect(s.end - s.start).toBeLessThanOrEqual(length)
      }),
    )
  })

  it('cut at blank lines before anything else', () => {
    expect([...chunksOf('one two.\n\nthree four', 14)][0]).toEqual({ start: 0, end: 10 })
  })
})
