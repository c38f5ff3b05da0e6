import type { ResponseContent } from '../../domain/claim-content.ts'

/** Words by which an answer, a refusal or a silence is told. */
export interface ResponsePattern {
  readonly answer: ResponseContent['answer']
  readonly pattern: RegExp
  /** The clause must name an authority or body as the one who acts or should have acted. */
  readonly needsActor: boolean
}
