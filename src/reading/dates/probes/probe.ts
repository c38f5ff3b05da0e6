import { expect, it } from 'vitest'
import { dateValue } from '../../../domain/dates.ts'
import type { ReadingContext } from '../../marks.ts'
import { readDates } from '../index.ts'

/** A sentence, the EDTF of each of its dates in order, and the day its source bears, if any. */
export type Probe = readonly [text: string, edtf: readonly string[], written?: string]

export const contextOf = (written: string | undefined): ReadingContext => {
  const value = written === undefined ? null : dateValue(written, written)
  return { language: null, sourceDate: value?.ok ? value.value : null }
}

/** The document's own date, where a text leads with it, is no date of an event. */
export const edtfOf = (text: string, written?: string): string[] =>
  readDates(text, contextOf(written))
    .dates.filter((d) => d.role !== 'document')
    .map((d) => d.value.edtf)

export const probeAll = (probes: readonly Probe[]): void => {
  it.each(probes.map((p) => [p[0], p] as const))('%s', (_, [text, edtf, written]) => {
    expect(edtfOf(text, written)).toEqual(edtf)
  })
}
