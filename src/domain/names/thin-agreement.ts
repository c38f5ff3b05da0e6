import type { PartPair } from './align-parts.ts'
import { isCommonGiven } from './common-given-names.ts'
import type { PartComparison, PreparedName } from './name-comparison.ts'
import { isRank, type NamePart } from './name-parts.ts'

/**
 * What in two names agrees and yet tells few persons apart: a given name that very many bear, where no
 * father's name is written, and one name with a rank behind it.
 */
export const thinAgreement = (
  pairs: readonly PartPair[],
  a: PreparedName,
  b: PreparedName,
): readonly PartComparison[] => {
  if (![a, b].every(isOfTwoWords) || pairs.length !== 2) return []
  const rank = pairs.find(({ left, right }) => isRank(left.written) && isRank(right.written))
  if (rank)
    return told(
      'one-name',
      pairs.find((pair) => pair !== rank),
    )
  if (pairs.some(({ left, right }) => isJoined(left) || isJoined(right))) return []
  return told(
    'borne-by-many',
    pairs.find(({ left, right }) => isCommonGiven(left) || isCommonGiven(right)),
  )
}

const told = (
  how: 'one-name' | 'borne-by-many',
  pair: PartPair | undefined,
): readonly PartComparison[] =>
  pair ? [{ left: pair.left.written, right: pair.right.written, how }] : []

const isOfTwoWords = ({ parts, words }: PreparedName): boolean =>
  parts.length === 2 && words.length === 2

/** "Volkov-Ozerny": few families are called so. */
const isJoined = ({ halves }: NamePart): boolean => halves.length > 1
