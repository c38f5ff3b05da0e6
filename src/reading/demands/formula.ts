/** Verbs and modals by which somebody asks somebody for something. Bounded, so that none grows slow. */
export interface Formula {
  readonly pattern: RegExp
  /**
   * must: the subject is whom it is asked of. need: the same, and nobody need be named. asks: the
   * subject asks. cries: the sentence itself is the demand. named: a noun names it, and whose it is
   * stands beside it. notes: a line that only notes a request or complaint to be made.
   */
  readonly is: 'must' | 'need' | 'asks' | 'cries' | 'named' | 'notes'
}

/** Whether what stands before the words is asked, and does not ask. */
export const isOfSubject = ({ is }: Formula): boolean => is === 'must' || is === 'need'
