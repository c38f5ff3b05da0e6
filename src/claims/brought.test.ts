import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foreignEntry } from './brought.ts'

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const id = (prefix: string, digit: string): string => `${prefix}_${digit.repeat(32)}`

const decision = {
  id: id('dec', '1'),
  verdict: 'same',
  left: id('rec', '2'),
  right: id('rec', '3'),
  by: 'Anna',
  at: '2024-01-01T00:00:00.000Z',
  reason: 'one lawyer',
  evidence: null,
  of: 'person',
  sides: [
    { record: id('rec', '2'), sourceId: id('src', '4'), name: 'Timur Adilov' },
    { record: id('rec', '3'), sourceId: id('src', '5'), name: 'Timur Adilov' },
  ],
}

const read = (change: object) =>
  foreignEntry('identity.decided/1', bytes({ decision: { ...decision, ...change } }))?.is

it('reads a decision that is as it must be, and no entry that is about something else', () => {
  expect(read({})).toBe('decision')
  expect(foreignEntry('claim.proposed/1', bytes({ decision }))).toBeNull()
})

it('reads none that is not', () => {
  for (const change of [
    { verdict: 'merged' },
    { at: '2024-01-01' },
    { reason: '  ' },
    { reason: 'x'.repeat(2_001) },
    { reason: '\ud800' },
    { left: id('rec', '9') },
    { id: 'dec_1' },
    { sides: [decision.sides[0]] },
    { text: 'words of a source' },
    { from: [{ log: 'x', entry: id('ent', '1'), seq: -1, leafHash: 'a'.repeat(64) }] },
  ])
    expect(read(change)).toBe('unreadable')
})

it('stumbles over no bytes', () => {
  const types = ['identity.decided/1', 'identity.retraction-brought/1', 'source.added/1']
  fc.assert(
    fc.property(fc.uint8Array(), fc.jsonValue(), fc.constantFrom(...types), (raw, json, type) => {
      expect(foreignEntry(type, raw)?.is).toBe('unreadable')
      expect(foreignEntry(type, bytes({ decision: json, retraction: json }))?.is).toBe('unreadable')
    }),
  )
})
