import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DaftarError, fail, mapResult, ok, orThrow } from './failure.ts'
import { deriveId, ID_PREFIXES, type IdKind, isId, kindOfId, newId, parseId } from './ids.ts'
import { languageOf } from './languages.ts'
import {
  ABSENCES,
  fromOptional,
  mapStated,
  notStated,
  readStated,
  stated,
  statedValue,
  withheld,
} from './stated.ts'
import { coveringSpan, spanContains, spansOverlap } from './text-span.ts'

describe('the four absences', () => {
  it('stay the same absence through any change', () => {
    for (const is of ABSENCES) expect(mapStated({ is }, () => 1)).toEqual({ is })
    expect(mapStated(stated(2), (n) => n + 1)).toEqual(stated(3))
  })

  it('are not made of one another: a missing property is only "not stated"', () => {
    expect(fromOptional(undefined)).toEqual(notStated)
    expect(fromOptional(0)).toEqual(stated(0))
    expect(statedValue(withheld)).toBeUndefined()
  })

  it('come back from JSON, and nothing else does', () => {
    const readText = (v: unknown) => (typeof v === 'string' ? v : null)
    expect(readStated({ is: 'withheld' }, readText)).toEqual(withheld)
    expect(readStated({ is: 'stated', value: 'x' }, readText)).toEqual(stated('x'))
    expect(readStated({ is: 'stated', value: 1 }, readText)).toBeNull()
    expect(readStated({ is: 'perhaps' }, readText)).toBeNull()
    expect(readStated(null, readText)).toBeNull()
  })
})

describe('failures', () => {
  it('cross layers with their data', () => {
    const failure = { kind: 'full', free: 0 }
    expect(mapResult(ok(2), (n) => n * 2)).toEqual(ok(4))
    try {
      orThrow(fail(failure))
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DaftarError)
      expect((error as DaftarError).failure).toBe(failure)
    }
  })
})

describe('ids', () => {
  const kinds = Object.keys(ID_PREFIXES) as IdKind[]

  it('are read back as what they are and as nothing else', () => {
    for (const kind of kinds) {
      const id = newId(kind)
      expect(parseId(kind, id)).toEqual(ok(id))
      expect(kindOfId(id)).toBe(kind)
      for (const other of kinds) if (other !== kind) expect(isId(other, id)).toBe(false)
    }
  })

  it('carry exactly the random bytes they are given', () => {
    expect(newId('claim', (n) => new Uint8Array(n).fill(0xab))).toBe(`clm_${'ab'.repeat(16)}`)
  })

  it('are derived alike from like content', () => {
    const hash = '0123456789abcdef'.repeat(4)
    expect(deriveId('claim', hash)).toBe('clm_0123456789abcdef0123456789abcdef')
    expect(() => deriveId('claim', 'short')).toThrow(RangeError)
  })

  it('refuse anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => !parseId('claim', text).ok))
    expect(parseId('claim', `clm_${'AB'.repeat(16)}`).ok).toBe(false)
  })
})

describe('spans', () => {
  it('are half open', () => {
    expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(spanContains({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true)
    expect(coveringSpan([])).toBeNull()
    expect(
      coveringSpan([
        { start: 4, end: 6 },
        { start: 1, end: 2 },
      ]),
    ).toEqual({ start: 1, end: 6 })
  })
})

describe('language tags', () => {
  it('are known by their first subtag', () => {
    expect(languageOf('en-GB')).toBe('en')
    expect(languageOf('KK_kz')).toBe('kk')
    expect(languageOf('tlh')).toBe('und')
  })
})
