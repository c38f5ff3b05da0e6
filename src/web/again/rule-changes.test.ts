import { describe, expect, it } from 'vitest'
import { newId } from '../../domain/ids.ts'
import { changesByRule } from './rule-changes.tsx'

const preview = (
  ...byRule: { rule: string; added: number; withdrawn: number; kept: number }[]
) => ({
  sourceId: newId('source'),
  textId: newId('text'),
  sourceNumber: 1,
  sourceName: 'A report',
  is: 'would-change' as const,
  added: 0,
  withdrawn: 0,
  kept: 0,
  byRule,
  wouldAdd: [],
  wouldWithdraw: [],
})

describe('what a newer reading would change, by rule', () => {
  it('is added up over the sources, the most first, without rules that change nothing', () => {
    const dates = { rule: 'dates', added: 1, withdrawn: 0, kept: 4 }
    const counts = { rule: 'counts', added: 2, withdrawn: 3, kept: 1 }
    const names = { rule: 'names', added: 0, withdrawn: 0, kept: 9 }
    expect(changesByRule([preview(dates, names), preview(counts, dates)])).toEqual([
      counts,
      { rule: 'dates', added: 2, withdrawn: 0, kept: 8 },
    ])
  })
})
