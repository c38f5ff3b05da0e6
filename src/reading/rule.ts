/** A text in which a rule must read exactly these words, in order of position. */
export interface MustRead {
  readonly text: string
  readonly reads: readonly string[]
}

/**
 * What is told of every rule: its name and version stand in each mark and proposal it makes. The
 * examples are its tests: the rules' test reads every one of them.
 */
export interface RuleCard {
  readonly name: string
  readonly version: number
  /** What it reads, in one sentence. */
  readonly reads: string
  readonly examples: {
    readonly mustRead: readonly MustRead[]
    /** Texts in which this rule reads nothing. */
    readonly mustNotRead: readonly string[]
  }
}
