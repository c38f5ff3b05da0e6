/** A thing that sources explain in ways that exclude each other. Patterns are alternatives of whole words. */
export interface Version {
  readonly about: string
  /** The words that name it: one of them stands in the sentence or beside it. */
  readonly subject: string
  readonly sides: readonly string[]
  /** It is told of one person or some: another person's says nothing against it. */
  readonly ofPersons?: true
}
