import type { ViolationId } from '../../vocabulary/index.ts'
import { stemList } from '../view/view.ts'

/** Words by which an alleged wrong is told. Repetition is bounded, so that none can grow slow. */
export interface ViolationPattern {
  readonly type: ViolationId
  /** One of these begins some word wherever the pattern matches. */
  readonly stems: readonly string[]
  readonly pattern: RegExp
}

export const english = (type: ViolationId, stems: string, source: string): ViolationPattern => ({
  type,
  stems: stemList(stems),
  pattern: new RegExp(`\\b(?:${source})`, 'i'),
})

export const russian = (type: ViolationId, stems: string, source: string): ViolationPattern => ({
  type,
  stems: stemList(stems),
  pattern: new RegExp(`(?<!\\p{L})(?:${source})`, 'iu'),
})
