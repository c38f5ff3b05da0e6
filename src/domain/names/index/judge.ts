import { compareNames, type NameComparison, type NameVerdict } from '../compare-names.ts'

/** A name made ready to be compared many times. */
export type Prepared = string

export const prepare = (written: string): Prepared => written

/** The real comparison, which has the last word on every candidate. */
export const judge = (a: Prepared, b: Prepared): NameComparison => compareNames(a, b)

export const RANK: Readonly<Record<NameVerdict, number>> = { same: 2, unsure: 1, distinct: 0 }
