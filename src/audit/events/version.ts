import type { Named } from './naming.ts'

/** A thing that sources explain in ways that exclude each other. Patterns are alternatives of whole words. */
export interface Version {
  readonly about: string
  /** What names it: it stands in the sentence or beside it. */
  readonly subject: Named
  readonly sides: readonly Named[]
  /** It is told of one person or some: another person's says nothing against it. */
  readonly ofPersons?: true
  /** The subject stands in the same clause as a side, and not only near it. */
  readonly inClause?: true
  /** Whoever denies one of two sides tells the other; where only one side is given, that it was not so. */
  readonly eitherOr?: true
  /** In a longer text the words tell of too much else. */
  readonly ofShortTexts?: true
}
