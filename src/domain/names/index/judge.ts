import {
  comparePrepared,
  type NameComparison,
  type NameVerdict,
  type PreparedName,
  prepareName,
} from '../compare-names.ts'

/** A name made ready to be compared many times. */
export type Prepared = PreparedName

export const prepare = prepareName

/** The real comparison, which has the last word on every candidate. */
export const judge: (a: Prepared, b: Prepared) => NameComparison = comparePrepared

export const RANK: Readonly<Record<NameVerdict, number>> = { same: 2, unsure: 1, distinct: 0 }
