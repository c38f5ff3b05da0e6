import type { Attributed } from '../../app/types.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { shown } from './stated.ts'

/** A sign for the state of review, readable without colour: · not reviewed, ✓ accepted, ± amended, × rejected. */
export const stateMarks = { proposed: '·', accepted: '✓', amended: '±', rejected: '×' } as const

export const stateLegend = '· not reviewed   ✓ accepted   ± amended'

/** How the source puts it and on whose word, where that is more than the source's own assertion. */
export function attribution(from: Attributed): string {
  const parts = [
    ...(from.mode === 'asserted' ? [] : [labelOf('modes', from.mode)]),
    ...(from.originator.is === 'stated'
      ? [`per ${shown(from.originator, (who) => who.words)}`]
      : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
