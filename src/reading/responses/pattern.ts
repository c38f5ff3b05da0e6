import type { ResponseContent } from '../../domain/claim-content.ts'

/** Words by which an answer, a refusal or a silence is told. */
export interface ResponsePattern {
  readonly answer: ResponseContent['answer']
  readonly pattern: RegExp
  /**
   * Whether an authority must be named: in the clause, as the one who acts or should have acted
   * (true); in the sentence or one of those just before, or people have just turned to one (near);
   * or nowhere (false). Own: the text is itself a paper of an authority.
   */
  readonly needsActor: boolean | 'near' | 'own'
  /** Its authority must stand in the clause itself: none is taken over from a sentence before. */
  readonly here?: true
}

/** What an office does, in the words that follow upon its name. */
export interface OfficeAct {
  readonly answer: ResponseContent['answer']
  readonly pattern: RegExp
  /** Who may do it: offices; also bodies nothing else is known of; also places that stand for a state. */
  readonly of: 'offices' | 'bodies' | 'places'
}
