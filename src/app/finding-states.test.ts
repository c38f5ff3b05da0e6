import { describe, expect, it } from 'vitest'
import type { Dismissal } from '../domain/dismissal.ts'
import { deriveId, type SourceId } from '../domain/ids.ts'
import { passagesOf, statesOf } from './finding-states.ts'

const source = (n: number): SourceId => deriveId('source', String(n).repeat(32))
const side = (n: number, words: string) => ({ sourceId: source(n), words })

const found = (id: string, material: string, sides: readonly ReturnType<typeof side>[]) => ({
  id: deriveId('finding', id.repeat(32)),
  kind: 'count-conflict' as const,
  material,
  sides,
})

const dismissalOf = (
  finding: ReturnType<typeof found>,
  over: Partial<Dismissal> = {},
): Dismissal => ({
  id: deriveId('dismissal', '1'.repeat(32)),
  findingId: finding.id,
  kind: finding.kind,
  material: finding.material,
  sources: [],
  passages: passagesOf(finding),
  why: 'two different days',
  by: 'Vera',
  at: '2026-03-01T10:00:00.000Z',
  ...over,
})

const stateOf = (finding: ReturnType<typeof found>, dismissals: readonly Dismissal[]) =>
  statesOf([finding], dismissals).get(finding.id)?.state

describe('what people think of a finding', () => {
  const before = found('a', 'm1', [side(1, 'hundreds'), side(2, 'Thousands')])

  it('is nothing while nobody dismissed it', () => {
    expect(stateOf(before, [])).toBe('open')
    expect(stateOf(before, [dismissalOf(found('b', 'm', [side(3, 'x')]))])).toBe('open')
  })

  it('holds while the material is the same', () => {
    expect(stateOf(before, [dismissalOf(before)])).toBe('dismissed')
    expect(stateOf({ ...before, material: 'm2' }, [dismissalOf(before)])).toBe('changed')
  })

  it('holds again when the material is again what was looked at', () => {
    const second = dismissalOf(before, {
      id: deriveId('dismissal', '2'.repeat(32)),
      material: 'm2',
    })
    expect(stateOf(before, [dismissalOf(before), second])).toBe('dismissed')
  })

  it('is remembered when another passage joins and gives the finding another id', () => {
    const joined = found('c', 'm3', [...before.sides, side(3, 'dozens')])
    expect(stateOf(joined, [dismissalOf(before)])).toBe('changed')
    // As long as the finding itself is still found, it alone carries its dismissal.
    const both = statesOf([before, joined], [dismissalOf(before)])
    expect([...both.values()].map(({ state }) => state)).toEqual(['dismissed', 'open'])
  })

  it('is not carried over by a finding that has only half of the passages, or of another kind', () => {
    const half = found('d', 'm4', [side(1, 'hundreds'), side(4, 'nobody')])
    expect(stateOf(half, [dismissalOf(before)])).toBe('open')
    const joined = found('c', 'm3', [...before.sides, side(3, 'dozens')])
    expect(stateOf(joined, [dismissalOf(before, { kind: 'date-conflict' })])).toBe('open')
  })

  it('knows a passage again by its source and words, however they are set', () => {
    expect(passagesOf({ sides: [side(2, 'thousands'), side(1, 'hundreds')] })).toEqual(
      passagesOf({ sides: [side(1, ' Hundreds'), side(2, 'THOUSANDS\n')] }),
    )
    expect(passagesOf({ sides: [side(1, 'x')] })).not.toEqual(passagesOf({ sides: [side(2, 'x')] }))
  })
})
