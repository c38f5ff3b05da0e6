import type { Named } from './naming.ts'

/**
 * A question to which a text says yes or no: it speaks of the thing and of the deed in one clause, in
 * any order and any form, and a word of denial or the deed's opposite turns yes into no. Words are
 * beginnings of words, English and Russian together.
 */
export interface Question {
  readonly about: string
  readonly thing: Named
  readonly deed: Named
  /** What says no by itself: a door that is chained is not open. */
  readonly opposite?: Named
  /** It is asked of one person or some. */
  readonly ofPersons?: true
  /** The deed is to ask, which elsewhere says that something was not yet done. */
  readonly ofAsking?: true
}
