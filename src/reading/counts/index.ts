import type { Span } from '../../domain/text-span.ts'
import type { CountMark } from '../marks.ts'
import { marksOfChunk } from './marks.ts'
import { scanCounts } from './scan.ts'

export { type ReportValue, reportValue } from './report-value.ts'
export type { CountRule } from './rule.ts'
export { countRules } from './rules/index.ts'
export { EFFECT_IDS } from './words/effects.ts'

/**
 * Reads every amount in a text: persons and things, durations, ages, terms and money. Numbers within
 * `taken` (dates, times, articles; in order of start) count nothing, nor do addresses, footnote
 * marks, list numbers and codes. Marks are in order of position.
 */
export const readCounts = (text: string, taken: readonly Span[]): CountMark[] => {
  const marks: CountMark[] = []
  for (const chunk of scanCounts(text, taken)) marks.push(...marksOfChunk(text, chunk))
  return marks
}
