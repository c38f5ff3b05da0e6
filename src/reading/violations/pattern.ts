import type { ViolationId } from '../../vocabulary/index.ts'

/** Words by which an alleged wrong is told. Repetition is bounded, so that none can grow slow. */
export interface ViolationPattern {
  readonly type: ViolationId
  readonly pattern: RegExp
}

export const english = (type: ViolationId, source: string): ViolationPattern => ({
  type,
  pattern: new RegExp(`\\b(?:${source})`, 'i'),
})

export const russian = (type: ViolationId, source: string): ViolationPattern => ({
  type,
  pattern: new RegExp(`(?<!\\p{L})(?:${source})`, 'iu'),
})
