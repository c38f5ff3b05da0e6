import { describe, expect, it } from 'vitest'
import { dateValue } from '../../dates.ts'
import type { Span } from '../../text-span.ts'
import { type PlaceSigns, twoOfAName } from './apart.ts'
import { areaSaid } from './area-said.ts'
import { listsIn } from './one-list.ts'
import { anotherPlaceSaid, anotherSaid } from './said-another.ts'

const spansOf = (text: string, ...names: readonly string[]): readonly Span[] =>
  names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  )

const NAMES = ['Besk Orlanov', 'Timur Adilov', 'Kanat Ospanov', 'Беск Орланов', 'Тимур Адилов']

const lists = (text: string): readonly (readonly string[])[] =>
  listsIn(text, spansOf(text, ...NAMES)).map((list) =>
    list.map(({ start, end }) => text.slice(start, end)),
  )

describe('a list of names', () => {
  it('is what nothing but commas, numbers and dates of birth stand between', () => {
    for (const text of [
      'Timur Adilov, Besk Orlanov and Timur Adilov were held.',
      'Held: 1. Timur Adilov, born 1990\n2. Besk Orlanov, DOB 02.09.1975\n3. Timur Adilov, 41 years old\n',
      '• Timur Adilov (a driver, brother of Kanat Ospanov)\n• Besk Orlanov\n• Timur Adilov',
    ])
      expect(lists(text)).toEqual([['Timur Adilov', 'Besk Orlanov', 'Timur Adilov']])
    expect(lists('Тимур Адилов, 1990 г.р., Беск Орланов, 1975 г.р., и Тимур Адилов')).toEqual([
      ['Тимур Адилов', 'Беск Орланов', 'Тимур Адилов'],
    ])
    expect(lists('Timur Adilov and Timur Adilov were held.')).toHaveLength(1)
  })

  it('is no heading above its text, no sentence, and no two names beside each other', () => {
    for (const text of [
      'Timur Adilov\n\nTimur Adilov was held. Besk Orlanov was not.',
      'Timur Adilov saw Besk Orlanov, and Timur Adilov went home.',
      'In the picture: Timur Adilov, Timur Adilov was held later.',
      'Defendants: Timur Adilov, Kanat Ospanov\nWitnesses: Timur Adilov',
    ])
      expect(lists(text).filter((list) => new Set(list).size < list.length)).toEqual([])
  })
})

describe('the area that a place is said to lie in', () => {
  const areaIn = (text: string, name: RegExp) => {
    const [found = ''] = name.exec(text) ?? []
    const start = text.search(name)
    return areaSaid(text, { start, end: start + found.length })
  }

  it('stands just beside its name, in whatever language', () => {
    for (const [text, area] of [
      ['They fled to Sarbulak, Ventau district, at night.', 'Ventau district'],
      ['Sarbulak village in the Upper Ventau Region was empty.', 'the Upper Ventau Region'],
      ['Sarbulak (Ventau oblast)', 'Ventau oblast'],
      ['В селе Сарбулак Вентауского района горели дома.', 'Вентауского района'],
      ['Вентауский район, с. Сарбулак', 'Вентауский район'],
      ['Вентау ауданы, Сарбулак ауылы', 'Вентау ауданы'],
      ['Sarbulak\nof Ventau district', 'Ventau district'],
    ] as const)
      expect(areaIn(text, /Sarbulak|Сарбулак/u)).toBe(area)
  })

  it('is none that a sentence tells of besides', () => {
    for (const text of [
      'From Sarbulak they went to Ventau district.',
      'Sarbulak.\n\nVentau district was quiet.',
      'Sarbulak, whose district is poor',
      'из Сарбулака жители Вентауского района бежали',
    ])
      expect(areaIn(text, /Sarbulak|Сарбулака/u)).toBeNull()
  })
})

describe('another place', () => {
  it('is one whose kind is said: another villager is of one village', () => {
    for (const [text, found] of [
      ['In another village called Sarbulak nobody was hurt.', 'another village called'],
      ['a second settlement of the same name, Sarbulak', 'a second settlement of the same name,'],
      ['в одноимённом селе Сарбулак', 'одноимённом селе'],
      ['в другом селе под названием «Сарбулак»', 'другом селе под названием «'],
      ['Another Sarbulak resident was held.', null],
      ['другой Сарбулакский житель', null],
    ] as const)
      expect(anotherPlaceSaid(text, text.search(/Sarbulak|Сарбулак/u))).toBe(found)
  })
})

describe('the word “another”', () => {
  it('is read just before the name, in three languages', () => {
    for (const [words, found] of [
      ['Another Timur Adilov was held.', 'Another'],
      ['Then came his namesake, Timur Adilov.', 'his namesake,'],
      ['A second man named Timur Adilov', 'A second man named'],
      ['Был задержан и другой Тимур Адилов', 'другой'],
      ['Судили и его тёзку Тимура Адилова', 'тёзку'],
      ['басқа Тимур Адилов', 'басқа'],
    ] as const)
      expect(anotherSaid(words, words.search(/Timur|Тимур/u))).toBe(found)
  })

  it('is not read of what stands between', () => {
    for (const words of [
      'Another lawyer, Timur Adilov',
      'The other day Timur Adilov',
      'Друг Тимур',
    ])
      expect(anotherSaid(words, words.search(/Timur|Тимур/u))).toBeNull()
  })
})

describe('two of one name', () => {
  const at = (start: number, more: Partial<PlaceSigns> = {}): PlaceSigns => ({
    start,
    births: [],
    ages: [],
    another: null,
    list: null,
    area: null,
    ...more,
  })
  const born = (edtf: string): PlaceSigns['births'] => {
    const date = dateValue(edtf, edtf)
    if (!date.ok) throw new Error('A date is expected.')
    return [{ date: date.value, words: edtf }]
  }
  const parted = (...places: readonly PlaceSigns[]) => {
    const two = twoOfAName('Timur Adilov', places)
    return (
      two && {
        one: two.one.map(({ start }) => start),
        other: two.other.map(({ start }) => start),
        verdict: two.verdict,
      }
    )
  }

  it('are told apart by dates of birth that cannot both be right, and dates alone leave a doubt', () => {
    expect(
      parted(
        at(1, { births: born('1992') }),
        at(2),
        at(3, { births: born('1975') }),
        at(4, { births: born('1992-03-14') }),
      ),
    ).toEqual({ one: [1, 4], other: [3], verdict: 'unsure' })
    expect(parted(at(1, { births: born('1992') }), at(2, { births: born('1992-03') }))).toBeNull()
  })

  it('of a place are told apart by the areas that they are said to lie in', () => {
    const area = (words: string) => ({ area: words })
    expect(
      parted(
        at(1, area('Ventau district')),
        at(2),
        at(3, area('Besk district')),
        at(4, area('the Ventau District')),
      ),
    ).toEqual({ one: [1, 4], other: [3], verdict: 'distinct' })
    // A district lies in a region.
    expect(parted(at(1, area('Ventau district')), at(2, area('Orlan Region')))).toBeNull()
    expect(parted(at(1, area('Ventau district')), at(2, area('Вентауский район')))).toBeNull()
  })

  it('are two where one list has both, or the source says so', () => {
    expect(parted(at(1, { list: 'A, B, A' }), at(2, { list: 'A, B, A' }), at(3))).toEqual({
      one: [1],
      other: [2],
      verdict: 'distinct',
    })
    // What comes after may be of either.
    expect(parted(at(1), at(2), at(3, { another: 'another' }), at(4))).toEqual({
      one: [1, 2],
      other: [3],
      verdict: 'distinct',
    })
  })

  it('are told apart by ages that no text spans, and by nothing else', () => {
    const aged = (years: number) => [{ years, words: String(years) }]
    expect(parted(at(1, { ages: aged(24) }), at(2, { ages: aged(61) }))?.verdict).toBe('unsure')
    expect(parted(at(1, { ages: aged(24) }), at(2, { ages: aged(26) }))).toBeNull()
    expect(parted(at(1), at(2), at(3))).toBeNull()
  })
})
