import { describe, expect, it } from 'vitest'
import { readMarkedFile, readMarkup } from './marked.ts'
import { numberValue } from './number-value.ts'

describe('the markup of the evaluation texts', () => {
  it('gives the text without marks, and each mark at its place in it', () => {
    const { text, marks } = readMarkup('On {d 2021-03-04|4 March} {p Abaev T.|Mr Abaev}')
    expect(text).toBe('On 4 March Mr Abaev')
    expect(marks).toEqual([
      { code: 'd', value: '2021-03-04', start: 3, end: 10, text: '4 March' },
      { code: 'p', value: 'Abaev T.', start: 11, end: 19, text: 'Mr Abaev' },
    ])
  })

  it('nests marks, the outer one first', () => {
    const { text, marks } = readMarkup('{q NGO>court|to free {n 3|three} men}')
    expect(text).toBe('to free three men')
    expect(marks.map(({ code, text: words }) => [code, words])).toEqual([
      ['q', 'to free three men'],
      ['n', 'three'],
    ])
  })

  it.each([
    ['{d 2021|open', 'not closed'],
    ['closed}', 'closes nothing'],
    ['{z 1|x}', 'No mark is called'],
    ['a | b', 'bar outside'],
    ['{n 3| three}', 'white space'],
    ['{n 3', 'without a bar'],
  ])('refuses %s', (source, reason) => {
    expect(() => readMarkup(source)).toThrow(reason)
  })

  it('reads what stands above the text', () => {
    const { about, text } = readMarkedFile('lang: ru\nkind: news\ndate: 2021-08-25\n---\nТекст\n')
    expect(about).toEqual({ lang: 'ru', kind: 'news', date: '2021-08-25' })
    expect(text).toBe('Текст\n')
    expect(() => readMarkedFile('lang: xx\nkind: news\ndate: 2021-08-25\n---\n')).toThrow()
  })
})

describe('the values of number marks', () => {
  it.each([
    ['7', 7],
    ['~60', 60],
    ['2.5', 2.5],
    ['>50', [51, null]],
    ['>=11', [11, null]],
    ['<=400', [null, 400]],
    ['10-12', [10, 12]],
    ['1.5y', '1.5 years'],
    ['>12h', '>12 hours'],
    ['2mo', '2 months'],
    ['8y-12y', '8-12 years'],
    ['several', 'several'],
  ])('%s is %j', (short, value) => {
    expect(numberValue(short).value).toEqual(value)
  })

  it('keeps the number stated beside the bound', () => {
    expect(numberValue('>50').stated).toBe(50)
  })

  it('refuses what is no value', () => {
    expect(() => numberValue('5 men')).toThrow('Not a number value')
  })
})
