import { describe, expect, it } from 'vitest'
import type { FindingView } from '../../server/answers.ts'
import { countIn, fits, groupsOf, nextLeft, stepFrom } from './select-findings.ts'

const finding = (
  id: string,
  over: Partial<Pick<FindingView, 'stake' | 'state' | 'kind'>> = {},
): FindingView => ({
  id,
  material: 'm',
  kind: 'count-conflict',
  message: id,
  severity: 'high',
  stake: 'figure',
  sides: [],
  state: 'open',
  dismissal: null,
  ...over,
})

const all = [
  finding('a', { stake: 'spelling', kind: 'naming-differs' }),
  finding('b', { state: 'dismissed' }),
  finding('c', { stake: 'lives', state: 'changed' }),
  finding('d', { stake: 'lives' }),
]
const ids = (findings: readonly FindingView[]) => findings.map(({ id }) => id).join('')

describe('which findings are shown', () => {
  it('are those left to look at, or those of the state in the address', () => {
    expect(ids(all.filter((one) => fits(one, {})))).toBe('acd')
    expect(ids(all.filter((one) => fits(one, { state: 'dismissed' })))).toBe('b')
    expect(ids(all.filter((one) => fits(one, { state: 'changed' })))).toBe('c')
    expect(ids(all.filter((one) => fits(one, { state: 'all', kind: 'naming-differs' })))).toBe('a')
    expect(ids(all.filter((one) => fits(one, { state: 'no-such-state' })))).toBe('acd')
    expect(countIn(all, 'all')).toBe(4)
  })

  it('stand by what is at stake, the gravest first, and else as they were ranked', () => {
    expect(groupsOf(all).map(({ stake, findings }) => `${stake} ${ids(findings)}`)).toEqual([
      'lives cd',
      'figure b',
      'spelling a',
    ])
  })
})

describe('the next finding', () => {
  it('is the one below, or none', () => {
    expect(stepFrom(all, undefined, 1)?.id).toBe('a')
    expect(stepFrom(all, undefined, -1)?.id).toBe('d')
    expect(stepFrom(all, 'a', 1)?.id).toBe('b')
    expect(stepFrom(all, 'a', -1)).toBeUndefined()
    expect(stepFrom(all, 'd', 1)).toBeUndefined()
  })

  it('left to look at passes over what is dismissed and begins again at the top', () => {
    expect(nextLeft(all, 'a')?.id).toBe('c')
    expect(nextLeft(all, 'd')?.id).toBe('a')
    expect(nextLeft(all, undefined)?.id).toBe('a')
    expect(nextLeft([finding('x')], 'x')).toBeUndefined()
    expect(nextLeft([], undefined)).toBeUndefined()
  })
})
