import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight, skeleton, tokensForIndex, tokensForQuery } from './search-tokens.ts'

/** As storage does: every group must be found, one term of it is enough. */
const finds = (query: string, text: string): boolean => {
  const all = tokensForIndex(text).split(' ')
  const rows = [all.filter((token) => !token.startsWith('~')), all.filter((t) => t.startsWith('~'))]
  const groups = tokensForQuery(query)
  const stands = (tokens: readonly string[], prefix: boolean): boolean =>
    rows.some((row) =>
      row.some((_, at) =>
        tokens.every((token, i) => {
          const own = row[at + i] ?? ''
          return prefix && i === tokens.length - 1 ? own.startsWith(token) : own === token
        }),
      ),
    )
  return (
    groups.length > 0 &&
    groups.every((group) => group.some(({ tokens, prefix }) => stands(tokens, prefix === true)))
  )
}

const shown = (text: string, query: string): string[] =>
  highlight(text, query).map(({ start, end }) => text.slice(start, end))

describe('searching', () => {
  const korday = ['Korday', 'Кордай', 'Қордай', 'Qorday', 'Kordai', 'KORDAY', 'Korday’s']
  const sortobe = ['Sortobe', 'Сортобе', 'Сортөбе', 'Sortöbe']

  it.each([korday, sortobe])('finds a place however it is spelled: %s', (...forms) => {
    for (const query of forms) {
      for (const written of forms) {
        expect.soft(finds(query, `В районе ${written} ночью`), `${query} in ${written}`).toBe(true)
        expect.soft(finds(query.toLowerCase(), written), `${query} in ${written}`).toBe(true)
      }
    }
  })

  it.each([
    [
      'Korday',
      'жители Кордая',
      'жителям Кордаю',
      'под Кордаем',
      'в Кордае',
      'Қордайда',
      'Қордайдағы',
    ],
    ['Masanchi', 'Масанчи', 'село Масанчи,', 'Масанчиде'],
    ['Tashkent', 'Ташкента', 'в Ташкенте', 'Ташкентте'],
    ['Dungans', 'Дунгане', 'Дунганов', 'Dungan', 'Dungans'],
    ['Жамбыл', 'Zhambyl', 'Jambyl', 'Джамбыл'],
    ['Шымкент', 'Shymkent', 'Şymkent', 'Чимкент'],
    ['Nazarbayev', 'Назарбаев', 'Назарбаева', 'Назарбаеву'],
    ['Fyodorov', 'Фёдоров', 'Федоров'],
    ['Aukhatty', 'Аухатты'],
    ['Мәдина', 'Madina', 'Мадины'],
    ['Җон', 'Jon', 'Zhon'],
  ])('finds %s in its forms', (query, ...texts) => {
    for (const text of texts) expect.soft(finds(query, text), `${query} in ${text}`).toBe(true)
  })

  it.each([
    ['погром', 'погрома'],
    ['погромов', 'о погромах'],
    ['pogrom', 'the pogroms'],
    ['sentenced', 'They sentence him'],
    ['ещё', 'еще'],
    ['еще', 'ЕЩЁ'],
    ['cafe', 'a cafe\u0301'],
    ['naïve', 'naive'],
    ['край', 'края'],
    ['көмек', 'КӨМЕК сұрады'],
    ['東干', '東干人的村莊'],
    ['"ten persons"', 'Ten persons were'],
    ['погр*', 'о погроме'],
    ['погрома*', 'погромы'],
    ['kord*', 'Кордайский район'],
    ['Korday', 'в Кордайском районе'],
    ['Кордай', 'жители Кордайского района'],
    ['Zhambyl', 'власти Жамбылской области'],
    ['pit fork', 'a fork and a pit'],
  ])('%s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it.each([
    ['"ten persons"', 'persons ten'],
    ['"Korday district"', 'Korday, a large district'],
    ['Korday', 'Bishkek'],
    ['village road', 'the village'],
    ['', 'anything'],
    ['—', 'anything'],
  ])('%s does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  it('keeps й apart from и and finds right-to-left words without their marks', () => {
    expect(tokensForIndex('йод')).not.toBe(tokensForIndex('иод'))
    expect(finds('שלום', 'שָׁלוֹם')).toBe(true)
    expect(finds('سلام', 'سَلامٌ')).toBe(true)
  })

  it('finds every word of a text by itself, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const groups = tokensForQuery(text)
        if (groups.length > 0 && !/["“”„«»*]/.test(text)) expect(finds(text, text)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('gives tokens without spaces or quotes in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const { tokens } of tokensForQuery(text).flat())
          for (const token of tokens) expect(token).toMatch(/^~?[\p{L}\p{M}\p{N}]+$/u)
      }),
    )
  })
})

describe('highlighting', () => {
  it('shows the words that answer', () => {
    expect(shown('После погрома в Кордае жители…', 'Korday погром')).toEqual(['погрома', 'Кордае'])
    expect(shown('Ten persons, then ten more.', '"ten persons"')).toEqual(['Ten persons'])
    expect(shown('Кордайский район', 'kord*')).toEqual(['Кордайский'])
    expect(shown('在東干人的村莊', '東干人')).toEqual(['東干人'])
  })

  it('never gives a span outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0
        for (const { start, end } of highlight(text, text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('a skeleton', () => {
  it.each([
    ['щедрый', 'shchedry'],
    ['Цой', 'Tsoi'],
    ['Юлия', 'Yulia'],
    ['Жээнбеков', 'Jeenbekov'],
    ['Хусейн', 'Khuseyn'],
    ['Ғани', 'Ghani'],
  ])('%s is that of %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b))
  })
})
