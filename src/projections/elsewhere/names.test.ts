import { describe, expect, it } from 'vitest'
import { mayBeOneName } from './names.ts'

const name = (written: string, base?: string) => ({
  written,
  ...(base === undefined ? {} : { base }),
})

describe('names that may be of one person', () => {
  it.each([
    ['Arman Bekov', 'A. Bekov'],
    ['Arman Bekov', 'Bekov Arman Serikovich'],
    ['Bekov', 'Arman Bekov'],
    ['Арман Беков', 'Arman Bekov'],
  ])('%s and %s may be', (a, b) => {
    expect(mayBeOneName(name(a), name(b))).toBe(true)
    expect(mayBeOneName(name(b), name(a))).toBe(true)
  })

  it.each([
    ['Arman Bekov', 'Timur Bekov'],
    ['Arman Bekov', 'T. Bekov'],
    ['Arman Bekov', 'Arman Orlov'],
    ['A.', 'Arman Bekov'],
  ])('%s and %s are not', (a, b) => {
    expect(mayBeOneName(name(a), name(b))).toBe(false)
    expect(mayBeOneName(name(b), name(a))).toBe(false)
  })

  it('goes by the base form where a rule found one', () => {
    expect(mayBeOneName(name('Армана Бекова', 'Арман Беков'), name('Arman Bekov'))).toBe(true)
  })
})
