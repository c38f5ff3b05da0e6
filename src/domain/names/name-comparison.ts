import type { NamePart } from './name-parts.ts'

export type NameVerdict = 'same' | 'unsure' | 'distinct'

/** How one part of the one name stands to a part of the other, or that it has none. */
export interface PartComparison {
  readonly left: string | null
  readonly right: string | null
  readonly how:
    | 'same'
    | 'same-sound'
    | 'near'
    | 'initial'
    | 'initial-may-fit'
    | 'initial-differs'
    | 'differs'
    | 'only-one'
    | 'sex-differs'
    | 'half'
    | 'short-form'
    | 'other-ending'
    | 'borne-by-many'
    | 'one-name'
}

export interface NameComparison {
  /** `same`: nothing speaks against it. A machine never acts on it: identity is a person's decision. */
  readonly verdict: NameVerdict
  /** From 0 to 1. */
  readonly score: number
  readonly why: readonly PartComparison[]
}

/** A name made ready for comparing, so that it is taken apart once however often it is compared. */
export interface PreparedName {
  readonly written: string
  readonly words: readonly NamePart[]
  readonly initials: readonly NamePart[]
  readonly patronymic: NamePart | null
  /** Words, initials and patronymic in the order written. */
  readonly parts: readonly NamePart[]
}
