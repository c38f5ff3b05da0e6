/**
 * A few texts on one event, as a newspaper, an organisation and the police tell it, and all that is
 * to be found in them: `disagree` names words of two texts (or of one) that cannot both hold, `sums`
 * the parts and totals that the texts give ground for, as [parts, total]. Nothing else may be found.
 * Events, persons and bodies are invented.
 */
export interface GroupCase {
  readonly of: string
  readonly texts: readonly string[]
  readonly disagree: readonly (readonly [string, string])[]
  readonly sums: readonly (readonly [parts: readonly number[], total: number])[]
}
