import type { NameVerdict } from '../names/compare-names.ts'

/** One thing that speaks for or against two written bodies being one. */
export interface BodyReason {
  readonly left: string
  readonly right: string
  readonly how:
    | 'same-sound'
    | 'near'
    | 'differs'
    | 'same-words'
    | 'words-differ'
    | 'words-more'
    | 'letters'
    | 'few-letters'
    | 'introduced'
    | 'country-differs'
    | 'country-unsure'
    | 'place-same'
    | 'place-differs'
    | 'place-unsure'
    | 'place-missing'
    | 'place-unsaid'
    | 'number-differs'
    | 'number-missing'
    | 'form-differs'
    | 'form-missing'
}

export interface BodyComparison {
  /** `same`: nothing speaks against it. A machine never acts on it: identity is a person's decision. */
  readonly verdict: NameVerdict
  /** From 0 to 1. */
  readonly score: number
  readonly why: readonly BodyReason[]
}
