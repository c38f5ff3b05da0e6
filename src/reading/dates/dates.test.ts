import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateValue } from '../../domain/dates.ts'
import type { DateMark, ReadingContext } from '../marks.ts'
import { dateRules, readDates } from './index.ts'

const nowhere: ReadingContext = { language: null, sourceDate: null }
const edtf = (text: string, context = nowhere): string[] =>
  readDates(text, context).dates.map((d) => d.value.edtf)

/** "Tomorrow, 5 May" also tells when the text was written, in a mark of its own. */
const isInferredOwn = (d: DateMark): boolean => d.role === 'document' && d.relative === true

const asOf = (day: string): ReadingContext => {
  const value = dateValue(day, day)
  return { language: null, sourceDate: value.ok ? value.value : null }
}

describe.each(dateRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.mustRead)('reads $edtf in “$text”', (example) => {
    const dates = readDates(example.text, nowhere).dates.filter((d) => !isInferredOwn(d))
    expect(dates.map((d) => d.value.edtf)).toEqual(example.edtf)
    for (const d of dates) expect(d.words).toBe(example.text.slice(d.start, d.end))
  })

  it.each(rule.examples.mustNotRead)('reads no date in “%s”', (text) => {
    expect(edtf(text)).toEqual([])
  })
})

describe('spans of days', () => {
  it.each([
    ['From April 24, 2020 to April 28, 2020 the acts', '2020-04-24/2020-04-28'],
    ['from 24 April to 28 April 2020', '2020-04-24/2020-04-28'],
    ['from 28 December 2020 to 3 January', '2020-12-28/2021-01-03'],
    ['between 28 December and 3 January 2021', '2020-12-28/2021-01-03'],
    ['31 January – 2 February 2020', '2020-01-31/2020-02-02'],
    ['с 30 апреля по 2 мая 2020 года', '2020-04-30/2020-05-02'],
    ['on the night of February 7-8, 2020, a', '2020-02-07/2020-02-08'],
  ])('%s', (text, expected) => expect(edtf(text)).toEqual([expected]))

  it('are not made of two dates that only stand side by side', () => {
    expect(edtf('on 7 February 2020 and 11 March 2020')).toEqual(['2020-02-07', '2020-03-11'])
  })

  it('never end before they start: both dates stay', () => {
    expect(edtf('from 8 May 2020 to 6 May 2020')).toEqual(['2020-05-08', '2020-05-06'])
  })
})

describe('a time of day', () => {
  it.each([
    ['At night of May 6, 2020 the police at 23.00 conducted a search', '2020-05-06T23:00'],
    ['At 11 p.m. on May 6, 2020 they came', '2020-05-06T23:00'],
    ['6 мая 2020 года в 23:15 пришли', '2020-05-06T23:15'],
    ['6 мая 2020 года в 11 часов вечера', '2020-05-06T23:00'],
    ['On May 6, 2020 12.5 tonnes were taken', '2020-05-06'],
    ['On May 6, 2020 they left. At 23:00 others came', '2020-05-06'],
  ])('%s', (text, expected) => expect(edtf(text)).toEqual([expected]))
})

describe('a year left to context', () => {
  it('is taken from the one year that the text gives this day', () => {
    const text =
      'On February 7-8, 2020 it began.\n\nLater: the events of February 7-8 in the district.'
    const [, second] = readDates(text, nowhere).dates
    expect(second?.value.edtf).toBe('2020-02-07/2020-02-08')
    expect(second?.inferred?.anchor).toEqual({ start: 3, end: 21 })
  })

  it('is taken from full dates near it that agree', () => {
    expect(
      edtf('On May 13, 2020 three were taken; as for May 12, 23.00 local time he is here'),
    ).toEqual(['2020-05-13', '2020-05-12T23:00'])
    expect(edtf('On 28 December 2020 it began. On 3 January it ended.')).toEqual([
      '2020-12-28',
      '2021-01-03',
    ])
  })

  it('stays open where two years are possible', () => {
    expect(
      edtf('On February 7, 2020 and again on February 7, 2021. So February 7 is kept'),
    ).toEqual(['2020-02-07', '2021-02-07', 'XXXX-02-07'])
    expect(edtf('On 7 November 2020 it began. On 9 May it ended.')).toEqual([
      '2020-11-07',
      'XXXX-05-09',
    ])
  })

  it('may lean on the date of the source, which it then says', () => {
    const { dates } = readDates('Late on the evening of 7 February, videos', asOf('2020-02-08'))
    expect(dates[0]?.value.edtf).toBe('2020-02-07')
    expect(dates[0]?.inferred?.anchor).toBe('source-date')
    expect(edtf('On 30 December they came', asOf('2021-01-04'))).toEqual(['2020-12-30'])
    expect(edtf('On 30 June they came', asOf('2021-01-31'))).toEqual(['XXXX-06-30'])
  })

  it('is never taken from a birth date', () => {
    expect(edtf('B. (DOB 29.01.1990) was taken on 3 February')).toEqual([
      '1990-01-29',
      'XXXX-02-03',
    ])
  })
})

describe('roles', () => {
  it('tell birth dates and the date of the text from dates of events', () => {
    const text = '08.02.2021\n\nOn February 7, 2020 A. Example (DOB 1985) was taken.'
    expect(readDates(text, nowhere).dates.map((d) => d.role)).toEqual([
      'document',
      'event',
      'birth',
    ])
  })
})

describe('what is no date', () => {
  it.each([
    'more than a year ago',
    'article 380 of the Criminal Code',
    'https://example.org/2020/02/08/a-1-5-goda',
    'the footnote<sup>8</sup> May',
    'Act No 12-2020',
  ])('%s', (text) => expect(edtf(text)).toEqual([]))

  it('takes the numbers of an impossible day away from counting', () => {
    const read = readDates('On February 30, 2020 it was', nowhere)
    expect(read.dates).toEqual([])
    expect(read.taken).toHaveLength(1)
  })
})

describe('any text', () => {
  it('is read without failing, and marks stand where they say', () => {
    const piece = fc.constantFrom(
      ...'7 8 - – , . / February May 2020 2021 from to between and 23.00 at с по на ночь февраля года DOB born ( ) \n\n in'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const d of readDates(text, nowhere).dates) {
          expect(d.words).toBe(text.slice(d.start, d.end))
          expect(d.start).toBeGreaterThanOrEqual(last)
          last = d.start
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of ten thousand dates is read in one go', () => {
    const text = 'On 7 February 2020 and on 9 March they met. '.repeat(10_000)
    expect(readDates(text, nowhere).dates).toHaveLength(20_000)
  })
})
