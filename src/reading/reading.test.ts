import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../domain/text-span.ts'
import { joinReadings, readStretches, readText } from './index.ts'
import type { Reading } from './marks.ts'
import { readersInThreads } from './readers.ts'
import { stretchesOf } from './stretches.ts'

const context = { language: null, sourceDate: null }

const SAMPLE = `Appeal of the residents

On May 5, 2020 the police detained 47 persons in the villages of Orlo, Besk and Tam Vinter.
According to official data, ten Uzbeks and one Tatar were killed, hundreds of people were injured.
Three brothers – Nurlan, Timur and Adil Beskovs – were arrested; R. Orlanova (DOB 01.02.1990) was
sentenced to 2,5 years under article 293 of the Criminal Code. Her lawyer, Mrs. Gulnara Vent, said:
“He was tortured with electric shock, and there was no response from the Prosecutor's Office.”

We request you:

- 1. To free them and to pay compensation by September 1, 2020;
- 2. To answer.

По официальным данным, 5 мая 2020 года в селе Орло задержаны 12 человек. Адвокат К. Беск сообщила,
что её подзащитный Тимур Орлов был избит. Ответа не последовало. Мы требуем:
1. Прекратить обыски.
`

/** More than one stretch, most of it soon read. */
const LONG = `${SAMPLE}${`${'It was quiet there. '.repeat(40)}\n\n`.repeat(330)}${SAMPLE}`

const spansOf = (reading: Reading): readonly Span[] => [
  ...reading.dates,
  ...reading.counts,
  ...reading.names,
  ...reading.articles,
  ...reading.proposals.flatMap((p) => p.spans),
  ...reading.proposals.flatMap((p) => p.statement.places),
]

const check = (text: string): void => {
  const reading = readText(text, context)
  for (const { start, end } of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const mark of [...reading.dates, ...reading.counts, ...reading.names, ...reading.articles]) {
    expect(text.slice(mark.start, mark.end)).toBe(mark.words)
  }
  for (const list of [reading.dates, reading.counts, reading.names, reading.articles]) {
    const starts = list.map((m) => m.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
  for (const { statement } of reading.proposals) {
    const { originator } = statement
    if (originator.is === 'stated') expect(originator.value.key).not.toBe('')
  }
}

/** The sample with pieces cut out, doubled, swapped and strewn with signs. */
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(SAMPLE.length), fc.nat(80)), { minLength: 1, maxLength: 20 }),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { minLength: 1, maxLength: 20 }),
  )
  .map(([cuts, strewn]) =>
    cuts.map(([at, n], i) => SAMPLE.slice(at, at + n) + (strewn[i % strewn.length] ?? '')).join(''),
  )

describe('reading', () => {
  it('stands in the text where it says, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 300 })
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), check), { numRuns: 300 })
    fc.assert(fc.property(mutated, check), { numRuns: 600 })
  })

  it('gives the same for the same text', () => {
    expect(readText(SAMPLE, context)).toEqual(readText(SAMPLE, context))
    fc.assert(
      fc.property(mutated, (text) => {
        expect(readText(text, context)).toEqual(readText(text, context))
      }),
      { numRuns: 50 },
    )
  })

  it('reads a paragraph alike wherever it stands in a long text', () => {
    const filler = 'It was quiet there. Nothing was heard. '.repeat(40)
    const copies = Array.from(
      { length: 60 },
      (_, i) => `${filler.slice(0, 900 + i * 7)}\n\n${SAMPLE}`,
    )
    const text = copies.join('\n\n')
    const reading = readText(text, context)
    const read = copies.map((copy, i) => {
      const at = offsetOf(copies, i) + copy.length - SAMPLE.length
      const inside = <T extends Span>(marks: readonly T[]): string[] =>
        marks
          .filter((m) => m.start >= at && m.end <= at + SAMPLE.length)
          .map((m) => `${m.start - at}-${m.end - at}`)
      return [
        inside(reading.dates),
        inside(reading.names),
        inside(reading.articles),
        inside(reading.proposals.map((p) => p.spans[0])),
      ]
    })
    for (const one of read.slice(2)) expect(one).toEqual(read[1])
  })

  it('takes time in proportion to the text, whatever it repeats', () => {
    for (const piece of [
      'A. ',
      'Aa ',
      'Aa-',
      'Aa, ',
      'of ',
      'the police ',
      '1, 2 ',
      '“',
      'who ',
      'Aa and ',
      'should ',
      'said ',
      'in May ',
      'village ',
      'killed ',
      '(DOB ',
      'по данным ',
      'село ',
      'not ',
      'no response ',
      'Aa said that ',
      'article 5, ',
      '\n',
      ': - 1. ',
      'according to the official data, ',
      'Ministry of ',
      '5 persons were detained, ',
      'kz.',
      "Aa's lawyer ",
      'г. ',
    ]) {
      const text = piece.repeat(Math.ceil(30_000 / piece.length))
      expect(readText(text, context).readerVersion).not.toBe('')
    }
  })

  it('is the same in threads of its own, and tells how far it is', async () => {
    const readers = readersInThreads(2)
    const text = LONG
    const shares: number[] = []
    const whole = async (): Promise<Reading> => {
      const readings: Reading[] = []
      for await (const { reading } of readers.read(text, context, {
        onProgress: (share) => shares.push(share),
      }))
        readings.push(reading)
      return joinReadings(readings)
    }
    const [one, other] = await Promise.all([whole(), whole()])
    readers.close()
    expect(one).toEqual(readText(text, context))
    expect(other).toEqual(one)
    expect(shares.length).toBeGreaterThan(10)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  }, 120_000)

  it('stops when it is told to, and reads on with what was not stopped', async () => {
    const readers = readersInThreads(1)
    const stop = new AbortController()
    const reading = readers.read(LONG.repeat(3), context, { signal: stop.signal })
    const first = reading.next()
    stop.abort(new Error('no longer wanted'))
    await expect(first).rejects.toThrow('no longer wanted')
    const next = await readers.read(SAMPLE, context).next()
    expect(next.done).toBe(false)
    readers.close()
  })

  it('is cut into stretches without gap, and read in them as it would be whole', () => {
    const text = SAMPLE.repeat(60)
    const stretches = [...stretchesOf(text, 20_000)]
    expect(stretches.length).toBeGreaterThan(1)
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    const pieces = joinReadings([...readStretches(text, context, () => {}, 20_000)])
    const whole = readText(text, context)
    const wordsOf = ({ dates, counts, names, articles }: Reading): string[] =>
      [...dates, ...counts, ...names, ...articles].map(({ start, words }) => `${start} ${words}`)
    expect(wordsOf(pieces)).toEqual(wordsOf(whole))
    expect(pieces.proposals.map(({ spans }) => spans)).toEqual(
      whole.proposals.map(({ spans }) => spans),
    )
  })
})

const offsetOf = (copies: readonly string[], index: number): number =>
  copies.slice(0, index).reduce((sum, copy) => sum + copy.length + 2, 0)
