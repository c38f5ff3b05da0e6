import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import type { Passage, PinProof } from '../domain/passage.ts'
import type { Span } from '../domain/text-span.ts'
import { makePassage, provePassage, refind, refinder } from './passages.ts'

const here = newId('text')
const there = newId('text')

const letters = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  'к',
  'ө',
  'é',
  'e\u0301',
  '𝄞',
  '👩‍🌾',
  'ש',
  'ال',
)
const text = fc.array(letters, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''))

const textAndSpan = text.chain((body) =>
  fc
    .tuple(fc.nat(body.length - 1), fc.nat(body.length))
    .map(([start, more]): [string, Span] => [
      body,
      { start, end: Math.min(body.length, start + 1 + more) },
    ]),
)

const passageOf = (proof: PinProof, pin: Passage): Passage => {
  if (proof.is === 'lost') throw new Error('lost')
  return proof.is === 'moved' ? proof.passage : pin
}

describe('a pin', () => {
  it('always proves in the text it was made in', () => {
    fc.assert(
      fc.property(textAndSpan, ([body, span]) => {
        const pin = makePassage(body, here, span)
        expect(provePassage(body, pin)).toEqual({ is: 'proved' })
        expect(refind(body, here, pin)).toEqual({ is: 'proved' })
        expect(pin.position.start).toBeLessThanOrEqual(span.start)
        expect(pin.position.end).toBeGreaterThanOrEqual(span.end)
      }),
    )
  })

  it('never tears a surrogate pair', () => {
    fc.assert(
      fc.property(textAndSpan, ([body, span]) => {
        const { quote } = makePassage(body, here, span)
        for (const part of Object.values(quote)) expect(part.isWellFormed()).toBe(true)
      }),
    )
  })

  it.each([
    [{ start: 3, end: 3 }],
    [{ start: -1, end: 2 }],
    [{ start: 2, end: 9 }],
    [{ start: 4, end: 2 }],
  ])('cannot be made where no words are: %o', (span) => {
    expect(() => makePassage('abcdef', here, span)).toThrow(RangeError)
  })

  it('whose words were tampered with is not proved', () => {
    const body = 'Ten persons were killed and forty were injured.'
    const pin = makePassage(body, here, { start: 0, end: 11 })
    const other = body.replace('Ten', 'Two')
    expect(provePassage(other, pin).is).toBe('lost')
  })

  it('with offsets that are no numbers of this text is found by its words', () => {
    const body = 'Ten persons were killed and forty were injured.'
    const pin = makePassage(body, here, { start: 0, end: 23 })
    for (const position of [
      { start: -5, end: 18 },
      { start: 1e9, end: 1e9 + 23 },
      { start: 0.5, end: 23.5 },
      { start: Number.NaN, end: 0 },
    ]) {
      expect(passageOf(provePassage(body, { ...pin, position }), pin).position).toEqual(
        pin.position,
      )
    }
  })
})

describe('a pin in a changed text', () => {
  const sentence = 'On that night 178 persons came to the hospital of the district.'

  it('is found at the right place after something was put in elsewhere', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, after, putBefore, putAfter) => {
        const body = `${before}${sentence}${after}`
        const start = before.length
        const pin = makePassage(body, here, { start, end: start + sentence.length })
        const found = refind(`${putBefore}${body}${putAfter}`, there, pin)
        expect(passageOf(found, pin)).toMatchObject({
          textId: there,
          position: { start: start + putBefore.length },
          quote: { exact: sentence },
        })
      }),
    )
  })

  it('never gives a span outside the text, and always the stored words', () => {
    fc.assert(
      fc.property(textAndSpan, text, ([body, span], other) => {
        const pin = makePassage(body, here, span)
        const found = refind(other, there, pin)
        if (found.is !== 'moved') return
        const { position, quote } = found.passage
        expect(position.end).toBeLessThanOrEqual(other.length)
        expect(other.slice(position.start, position.end)).toBe(quote.exact)
        if (found.by === 'exact') expect(quote.exact).toBe(pin.quote.exact)
      }),
    )
  })

  it('is told by its context when its words stand in several places', () => {
    const body = 'In the first village 51 houses burned. In the second village 51 cars burned.'
    const second = body.lastIndexOf('51')
    const pin = makePassage(body, here, { start: second, end: second + 2 })
    const changed = `A line put in front.\n\n${body}`
    expect(passageOf(refind(changed, there, pin), pin).position.start).toBe(
      changed.lastIndexOf('51'),
    )
  })

  it('is lost, not guessed, when nothing tells two places apart', () => {
    const line = 'Killed: one person, no name.\n'
    const pin = makePassage(line.repeat(9), here, { start: 4 * 29, end: 4 * 29 + 27 })
    expect(refind(`First page.\n${line.repeat(8)}`, there, pin).is).toBe('lost')
  })

  it('is lost when a short word is there only by chance', () => {
    const pin = makePassage('They sentenced 51 of the accused.', here, { start: 15, end: 17 })
    expect(refind('Room 51, second floor.', there, pin).is).toBe('lost')
  })

  it('is found through other white space, quotation marks and letters of two pieces', () => {
    const body = 'The lawyer said: "He was beaten\nin the café," and left.'
    const start = body.indexOf('He')
    const pin = makePassage(body, here, { start, end: start + 25 })
    const changed = 'The lawyer said: “He  was beaten in the cafe\u0301,” and left.'
    const found = refind(changed, there, pin)
    expect(found).toMatchObject({ is: 'moved', by: 'quote' })
    expect(passageOf(found, pin).quote.exact).toBe('He  was beaten in the cafe\u0301')
  })

  it('is found after one insertion though its page is there many times', () => {
    const copies = 'The same page, over and over, of one and the same report. '.repeat(3_000)
    const start = 100_000
    const pin = makePassage(`${copies}End.`, here, { start, end: start + 40 })
    const changed = `Begin. ${copies}End.`
    const find = refinder(changed, there, { oldLength: copies.length + 4 })
    expect(passageOf(find(pin), pin).position.start).toBe(start + 7)
    expect(refind(changed, there, pin).is).toBe('lost')
  })

  it('is not found in other wording', () => {
    const pin = makePassage('He was beaten by two policemen.', here, { start: 0, end: 30 })
    expect(refind('He was beaten by ten policemen.', there, pin).is).toBe('lost')
  })

  it('follows the pins before it through a list of equal lines', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `${i}. killed: 1, injured: 2`).join('\n')
    const pins = [...rows.matchAll(/killed: 1/g)].map(({ index }) =>
      makePassage(rows, here, { start: index, end: index + 9 }),
    )
    const changed = `A head line\n${rows}`
    const find = refinder(changed, there)
    for (const pin of pins) {
      expect(passageOf(find(pin), pin).position.start).toBe(pin.position.start + 12)
    }
  })
})
