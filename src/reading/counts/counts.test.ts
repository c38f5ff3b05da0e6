import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../domain/quantities.ts'
import { effects } from '../../vocabulary/effects.ts'
import { readDates } from '../dates/index.ts'
import type { CountMark } from '../marks.ts'
import { countRules, EFFECT_IDS, readCounts, reportValue } from './index.ts'

const counts = (text: string): CountMark[] =>
  readCounts(text, readDates(text, { language: null, sourceDate: null }).taken)

const unitOf = ({ unit }: Quantity): string => {
  if (!unit) return ''
  return unit.of === 'money' ? ` money ${unit.currency ?? '?'}` : ` ${unit.unit}`
}

const short = (mark: CountMark): string => {
  const { kind, low, high } = mark.quantity
  const bounds = low === high ? `${low}` : `${low ?? ''}–${high ?? ''}`
  return `${mark.words}: ${kind} ${bounds}${unitOf(mark.quantity)}`
}

describe.each(countRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.mustRead)('reads $counts in “$text”', (example) => {
    expect(counts(example.text).map(short)).toEqual(example.counts)
    expect(counts(example.text)[0]?.madeBy.rule).toBe(rule.name)
  })

  it.each(rule.examples.mustNotRead)('reads no count in “%s”', (text) => {
    expect(counts(text).map(short)).toEqual([])
  })
})

const one = (text: string): CountMark => {
  const [mark] = counts(text)
  if (!mark) throw new Error(`no count in ${text}`)
  return mark
}

describe('what is counted, of whom, and how they were affected', () => {
  it.each([
    ['10 Dungans and 1 Kazakh were killed', 'Dungans', 'Dungans', 'killed'],
    ['ten Kazakh and one Uzbek persons were killed', 'persons', 'Kazakh', 'killed'],
    ['the riots that killed at least 11 people and', 'people', null, 'killed'],
    ['the courts have already sentenced 7 rioters', 'rioters', null, 'sentenced'],
    ['120 criminal cases had been initiated', 'criminal cases', null, 'registered'],
    ['13 have been sentenced to prison terms', null, null, 'sentenced'],
    ['44 persons, who are Kazakhs, were released', 'persons', 'Kazakhs', 'released'],
    ['17 are the Dungans', null, 'Dungans', null],
    ['seven Dungan defendants', 'defendants', 'Dungan', null],
    ['four Dungan villages were brutally attacked', 'Dungan villages', null, 'attacked'],
    ['dozens of fatalities', 'fatalities', null, 'died'],
    ['more than 30 homes and 17 shops burned down', 'homes', null, 'burned'],
    ['34 wounded persons came', 'wounded persons', null, 'injured'],
    [
      'two Dungans convicted in a case of 2020 were released on parole',
      'Dungans',
      'Dungans',
      'paroled',
    ],
    ['25 persons arrested for the events', 'persons', null, 'arrested'],
    ['two attackers killed a man', 'attackers', null, null],
    ['who earlier had killed two villagers with a car', 'villagers', null, 'killed'],
    ['more than 50 people in the dock', 'people', null, 'on-trial'],
    ['thousands of people were forced to flee', 'people', null, 'displaced'],
    ['not a single direct witness statement', 'direct witness statement', null, null],
    ['Жертвами стали 11 человек', 'человек', null, 'died'],
    ['были задержаны 6 человек', 'человек', null, 'detained'],
    ['погромщиков было не более 400', 'погромщиков', null, null],
    ['сгорели десятки жилых домов', 'жилых домов', null, 'burned'],
  ])('%s', (text, what, population, affected) => {
    const mark = one(text)
    expect({ ...mark }).toMatchObject({ what, population, affected })
  })

  it('never gives a whole, or a neighbour, what is said of a part', () => {
    const affected = (text: string) => counts(text).map((c) => c.affected)
    expect(affected('14 of the 51 defendants were women, of whom one was acquitted')).toEqual([
      null,
      null,
      'acquitted',
    ])
    expect(affected('5 out of 17 have been already sentenced')).toEqual(['sentenced', null])
    expect(affected('40 injured in the fighting, and dozens of houses burnt down')).toEqual([
      'injured',
      'burned',
    ])
    expect(affected('более 300 человек участвовали, задержаны 47')).toEqual([null, 'detained'])
    expect(affected('12 guests were at home when 3 neighbours were killed')).toEqual([
      null,
      'killed',
    ])
  })

  it('gives only effects that the vocabulary has', () => {
    expect(EFFECT_IDS.filter((id) => !(id in effects))).toEqual([])
  })

  it('takes over what stands only once', () => {
    const [, second] = counts('8 people have been killed and 40 injured in the fighting')
    expect(second).toMatchObject({ words: '40', what: 'people', affected: 'injured' })
  })
})

describe('a part of a whole', () => {
  it.each([
    ['5 out of 17 were sentenced', 0, '17'],
    ['14 of the 51 defendants were local', 0, '51'],
    ['more than 50 people, 14 of whom are women', 1, 'more than 50'],
    ['Out of 25 persons arrested, 17 are women', 1, '25'],
    ['задержаны 6 человек, из них 4 отпущены', 1, '6'],
  ])('%s', (text, index, whole) => {
    const part = counts(text)[index]
    expect(part?.partOf && text.slice(part.partOf.start, part.partOf.end)).toBe(whole)
  })
})

describe('a denial within a denial', () => {
  const reason = (text: string) => one(text).madeBy.reason

  it.each([
    'No single organisation has not come.',
    'No single body and no committee have not visited',
    'Ни один чиновник не мог не знать этого.',
  ])('is left to a person: %s', (text) => expect(reason(text)).toContain('second “not”'))

  it.each([
    'No single organisation has come.',
    'Not a single witness came, but the court did not wait.',
    'Ни один чиновник не приехал.',
  ])('is not seen where there is none: %s', (text) =>
    expect(reason(text)).not.toContain('second “not”'),
  )
})

describe('the short form for reports', () => {
  it.each([
    ['more than 50 people', [51, null]],
    ['at least 11 people', [11, null]],
    ['10-12 officers', [10, 12]],
    ['не более 400 человек', [null, 400]],
    ['about 60 persons', 60],
    ['Hundreds of people', 'hundreds'],
    ['sentenced to 1,5 years', '1.5 years'],
    ['more than two and a half years', '>2.5 years'],
    ['not a single person', 0],
    ['94% of them', 94],
    ['between five and 16 years', '5-16 years'],
  ])('%s', (text, value) => expect(reportValue(one(text))).toEqual(value))
})

describe('numbers that belong to dates', () => {
  it.each([
    ['On February 8-9, 2020 47 persons were detained', ['47']],
    ['On May 5, 2020 35 persons at 23.00', ['35']],
    ['A. Example (DOB 29.01.1990)', []],
    ['in 2014 and 2015, 3 times', ['3']],
  ])('%s', (text, words) => expect(counts(text).map((c) => c.words)).toEqual(words))
})

describe('any text', () => {
  it('is read without failing, and marks stand where they say, in order', () => {
    const piece = fc.constantFrom(
      ...'one two 5 17 1,5 18,000 hundred thousand and a half more than at least not single no of the out persons years - – , . $ % ( ) \n\n несколько тысяч из них не менее год спустя'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const c of counts(text)) {
          expect(c.words).toBe(text.slice(c.start, c.end))
          expect(c.start).toBeGreaterThanOrEqual(last)
          last = c.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['1 million ', '1 и ', 'от 5 ', '3, ', 'до двух ', '( 5 ) ', 'a ', 'половина из '])(
    'that only repeats “%s” is read to its end',
    (piece) => expect(() => counts(piece.repeat(20_000))).not.toThrow(),
  )

  it('of ten thousand numbers is read in one go', () => {
    const text = 'There 12 persons and 3 houses were counted. '.repeat(10_000)
    expect(counts(text)).toHaveLength(20_000)
  })
})
