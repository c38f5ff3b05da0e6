import type { Claim } from '../domain/claim.ts'
import { type KnownClaim, placeOf } from './known-claims.ts'
import type { ProposedClaim } from './proposed-claim.ts'

/** What a new reading of some words changes. */
export interface ReadingChange {
  readonly added: readonly Claim[]
  /** Nobody looked at them, and the new reading does not make them. */
  readonly withdrawn: readonly Claim[]
  /** Made before and made again, or looked at by a person: they stay as they are, with their ids. */
  readonly kept: readonly Claim[]
}

/**
 * Holds what a reading proposes against what the record has. Saying the same of the same words is
 * being the same, whichever rule or version says it. What a person reviewed stays, is not proposed
 * again, and nothing else of its rule and kind is proposed at the words of an accepted claim. Pure.
 */
export const compareReading = (
  proposed: readonly ProposedClaim[],
  known: readonly KnownClaim[],
): ReadingChange => {
  const made = new Set(proposed.map(({ saying }) => saying))
  const stays = ({ saying, untouched }: KnownClaim): boolean =>
    !untouched || (saying !== null && made.has(saying))
  return {
    added: newClaims(proposed, known),
    withdrawn: known.filter((one) => !stays(one)).map(({ claim }) => claim),
    kept: known.filter(stays).map(({ claim }) => claim),
  }
}

const newClaims = (proposed: readonly ProposedClaim[], known: readonly KnownClaim[]): Claim[] => {
  const ids = new Set<string>(known.map(({ claim }) => claim.id))
  const sayings = new Set(known.map(({ saying }) => saying))
  const settled = new Set(known.map((one) => one.settled))
  const added: Claim[] = []
  for (const { claim, saying, rule } of proposed) {
    if (ids.has(claim.id) || sayings.has(saying)) continue
    if (settled.has(placeOf(rule, claim, claim.passages[0]))) continue
    ids.add(claim.id)
    sayings.add(saying)
    added.push(claim)
  }
  return added
}
