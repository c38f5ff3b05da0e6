import { describe, expect, it } from 'vitest'
import { eitherList, eitherPattern, scriptsIn } from './scripts.ts'

const scriptsOf = (text: string) => scriptsIn(text, { start: 0, end: text.length })

describe('scripts', () => {
  it('are those of the letters in a stretch, whatever stands around it', () => {
    expect(scriptsOf('“12, 13”')).toEqual({ latin: false, cyrillic: false })
    expect(scriptsOf('Ответа нет')).toEqual({ latin: false, cyrillic: true })
    expect(scriptsIn('Ответа нет: no answer', { start: 12, end: 21 })).toEqual({
      latin: true,
      cyrillic: false,
    })
  })

  it('choose the lists and alternatives that can fit', () => {
    const list = eitherList(['a'], ['я'])
    const pattern = eitherPattern(/\b(?:no|not)\b|(?<!\p{L})(?:не|нет)|ok|да|[|!]/iu)
    for (const text of ['No one', 'Никого нет', 'нет, not', '!', 'a | b', 'она', '12']) {
      const scripts = scriptsOf(text)
      expect(list(scripts)).toEqual([
        ...(scripts.latin ? ['a'] : []),
        ...(scripts.cyrillic ? ['я'] : []),
      ])
      const whole = /\b(?:no|not)\b|(?<!\p{L})(?:не|нет)|ok|да|[|!]/iu.exec(text)
      expect(pattern(scripts).exec(text)).toEqual(whole)
    }
    expect(pattern(scriptsOf('нет')).source).toBe(String.raw`(?<!\p{L})(?:не|нет)|да|[|!]`)
    expect(pattern(scriptsOf('not')).source).toBe(String.raw`\b(?:no|not)\b|ok|[|!]`)
  })
})
