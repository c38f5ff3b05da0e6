import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORIGIN, sampleHeader } from '../test/sample.ts'
import { type EntryHeader, encodeHeader, MAX_HEADER_BYTES } from './header.ts'
import { decodeHeader, decodeHeaderSlowly } from './header-decode.ts'
import { HeaderError } from './header-rules.ts'
import { scanHeader } from './header-scan.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const bytes = (words: string) => new TextEncoder().encode(words)
const good = text(encodeHeader(sampleHeader(4)))

/** What is wrong with the header once `from` in it is replaced by `to`. */
function fault(from: string | RegExp, to: string) {
  const changed = good.replace(from, to)
  expect(changed).not.toBe(good)
  const decoded = decodeHeader(bytes(changed))
  return decoded.ok ? 'none' : decoded.failure
}

describe('a header is refused', () => {
  it('with a key twice', () => {
    expect(fault('"v":1', '"v":1,"v":1')).toEqual({ kind: 'duplicate-key', field: 'v' })
    expect(fault('"v":1', '"v":1,"\\u0076":1')).toEqual({ kind: 'duplicate-key', field: 'v' })
  })

  it('with a lone surrogate, written or escaped', () => {
    expect(fault('key_5b1d', '\\ud800')).toEqual({ kind: 'lone-surrogate' })
    const raw = decodeHeader(Buffer.from(good.replace('key_5b1d', '\xed\xa0\x80'), 'latin1'))
    expect(raw).toEqual({ ok: false, failure: { kind: 'not-utf8' } })
    expect(() => encodeHeader({ ...sampleHeader(4), actor: '\ud800' })).toThrow(HeaderError)
  })

  it('with a number that is not exact', () => {
    const huge = { kind: 'inexact-number', text: '9007199254740993' }
    expect(fault('"seq":4', '"seq":9007199254740993')).toEqual(huge)
    expect(fault('"seq":4', '"seq":1e400')).toEqual({ kind: 'inexact-number', text: '1e400' })
    expect(fault('"seq":4', '"seq":4.5')).toEqual({ kind: 'wrong-value', field: 'seq' })
    for (const spelling of ['4.0', '4e0', '0.4e1']) {
      expect(fault('"seq":4', `"seq":${spelling}`)).toEqual({ kind: 'not-canonical' })
    }
    expect(fault('"seq":4', '"seq":-0')).toEqual({ kind: 'wrong-value', field: 'seq' })
    expect(fault('"seq":4', '"seq":04')).toEqual({ kind: 'not-json' })
  })

  it('with undefined in the place of a value, which would silently vanish', () => {
    const header: Record<string, unknown> = { ...sampleHeader(4), object: undefined }
    expect(() => encodeHeader(header as unknown as EntryHeader)).toThrow(/missing field \(object\)/)
  })

  it('with a field too many or too few', () => {
    expect(fault('"seq":4', '"place":"x","seq":4')).toEqual({
      kind: 'unknown-field',
      field: 'place',
    })
    expect(fault('"actor":"key_5b1d",', '')).toEqual({ kind: 'missing-field', field: 'actor' })
    expect(fault('"v":1', '"__proto__":{},"v":1')).toEqual({
      kind: 'unknown-field',
      field: '__proto__',
    })
    expect(fault('"size":12', '"size":12,"time":1')).toEqual({
      kind: 'unknown-field',
      field: 'heads.0.time',
    })
  })

  it('with a value of the wrong kind', () => {
    expect(fault('"seq":4', '"seq":"4"')).toEqual({ kind: 'wrong-value', field: 'seq' })
    expect(fault('"key_5b1d"', 'null')).toEqual({ kind: 'wrong-value', field: 'actor' })
    expect(fault('"key_5b1d"', '"a key"')).toEqual({ kind: 'wrong-value', field: 'actor' })
    expect(fault(/"heads":\[.*\],"id"/, '"heads":{},"id"')).toEqual({
      kind: 'wrong-value',
      field: 'heads',
    })
    expect(fault('claim.proposed/1', 'Claim.Proposed/1')).toEqual({
      kind: 'wrong-value',
      field: 'type',
    })
    expect(fault('claim.proposed/1', 'claim.proposed')).toEqual({
      kind: 'wrong-value',
      field: 'type',
    })
  })

  it('with a day or an hour that never was', () => {
    for (const at of [
      '2026-02-29T00:00:00.000Z',
      '2026-01-01T24:00:00.000Z',
      '2026-13-01T00:00:00.000Z',
      '2026-01-01T00:00:00Z',
    ]) {
      expect(fault(/"at":"[^"]*"/, `"at":"${at}"`)).toEqual({ kind: 'wrong-value', field: 'at' })
    }
    expect(fault(/"at":"[^"]*"/, '"at":"2024-02-29T23:59:59.999Z"')).toBe('none')
  })

  it('in any spelling but the canonical one', () => {
    expect(fault('"seq":4', '"seq": 4')).toEqual({ kind: 'not-canonical' })
    expect(fault('key_5b1d', 'key_5b\\u0031d')).toEqual({ kind: 'not-canonical' })
    expect(fault(/"actor":"[^"]*",(.*),"heads"/, '$1,"actor":"key_5b1d","heads"')).toEqual({
      kind: 'not-canonical',
    })
    expect(decodeHeader(bytes(`${good}\n`)).ok).toBe(false)
    expect(decodeHeader(bytes(`\ufeff${good}`)).ok).toBe(false)
  })

  it('when an id could be the plain hash of a file', () => {
    const hash = 'ab'.repeat(32)
    expect(() => encodeHeader(sampleHeader(4, { object: hash }))).toThrow(HeaderError)
    expect(fault(/"object":"[^"]*"/, `"object":"${hash}"`)).toEqual({
      kind: 'wrong-value',
      field: 'object',
    })
  })

  it('of another version, and says so', () => {
    expect(fault('"v":1', '"v":2')).toEqual({ kind: 'unknown-version' })
  })

  it('when it is no header at all', () => {
    for (const words of ['', 'null', '[]', '"x"', '{', `${'['.repeat(100)}`, '\0']) {
      expect(decodeHeader(bytes(words)).ok).toBe(false)
    }
    expect(decodeHeader(bytes('['.repeat(1000)))).toEqual({
      ok: false,
      failure: { kind: 'too-deep' },
    })
  })

  it('of more than 65,535 bytes', () => {
    const head = { origin: ORIGIN, size: 1, root: 'A'.repeat(43).concat('=') }
    const fits = Math.floor((MAX_HEADER_BYTES - 400) / (JSON.stringify(head).length + 1))
    const heads = (count: number) => Array.from({ length: count }, () => head)
    expect(decodeHeader(encodeHeader(sampleHeader(1, { heads: heads(fits) }))).ok).toBe(true)
    expect(() => encodeHeader(sampleHeader(1, { heads: heads(fits + 10) }))).toThrow(/too long/)
  })
})

const token = fc.stringMatching(/^[A-Za-z0-9._:-]{1,128}$/).filter((t) => !/^[0-9a-f]{64}$/.test(t))
const head = fc.record({
  origin: fc.stringMatching(/^[!#-*,-[\]-~]{1,60}$/),
  size: fc.maxSafeNat(),
  root: fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((root) => Buffer.from(root).toString('base64')),
})
const headers: fc.Arbitrary<EntryHeader> = fc.record({
  v: fc.constant(1 as const),
  id: token,
  seq: fc.maxSafeNat(),
  type: fc.stringMatching(/^[a-z0-9-]{1,9}(\.[a-z0-9-]{1,9}){0,3}\/[1-9][0-9]{0,3}$/),
  at: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  actor: token,
  object: token,
  commit: fc.stringMatching(/^[0-9a-f]{64}$/),
  heads: fc.array(head, { maxLength: 3 }),
  witnessed: fc.option(head, { nil: null }),
})

describe('a header', () => {
  it('comes back from its bytes as it was', () => {
    fc.assert(
      fc.property(headers, (header) => {
        const stored = encodeHeader(header)
        expect(scanHeader(stored)).not.toBeNull()
        expect(decodeHeader(stored)).toEqual({ ok: true, value: header })
      }),
      { numRuns: 500 },
    )
  })

  it('is read alike by the fast and the slow reader, whatever happened to its bytes', () => {
    const edits = fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('set', 'cut', 'add'),
        fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x30, 0x2c, 0x7d)),
      ),
      { minLength: 1, maxLength: 2 },
    )
    fc.assert(
      fc.property(headers, edits, (header, changes) => {
        const stored = [...encodeHeader(header)]
        for (const [where, what, byte] of changes) {
          const at = where % stored.length
          if (what === 'set') stored[at] = byte
          else stored.splice(at, what === 'cut' ? 1 : 0, ...(what === 'add' ? [byte] : []))
        }
        const changed = Uint8Array.from(stored)
        expect(scanHeader(changed) !== null).toBe(decodeHeaderSlowly(changed).ok)
      }),
      { numRuns: 3_000 },
    )
  })
})
