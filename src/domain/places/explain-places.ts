import type { PlaceComparison, PlaceReason } from './compare-places.ts'

const HOW: Readonly<Record<PlaceReason['how'], (r: PlaceReason) => string>> = {
  'same-sound': ({ left, right }) =>
    left === right ? `“${left}” in both` : `“${left}” and “${right}” write the same sounds`,
  case: ({ left, right }) => `“${left}” and “${right}” are one name in two cases`,
  'case-unsure': ({ left, right }) => `“${left}” and “${right}” may be one name in two cases`,
  near: ({ left, right }) => `“${left}” and “${right}” differ by a letter`,
  differs: ({ left, right }) => `“${left}” is not “${right}”`,
  'known-as': ({ left, right }) => `“${left}” and “${right}” are names of one place`,
  renamed: ({ left, right, until }) =>
    `“${left}” and “${right}” are names of one place, renamed${until === undefined ? '' : ` in ${until}`}`,
  'kind-differs': ({ left, right }) => `the one is a ${left}, the other a ${right}`,
  'kind-unsure': ({ left, right }) =>
    `the one is said to be a ${left}, the other a ${right}, which may be one kind`,
  'several-known': ({ left }) => `several places are named “${left}”`,
  'parent-differs': ({ left, right }) => `the one lies in ${left}, the other in ${right}`,
}

/** One reason in words. */
export const explainPlace = (reason: PlaceReason): string => HOW[reason.how](reason)

/** The comparison in words, reason by reason. */
export const explainPlaces = ({ why }: PlaceComparison): string => why.map(explainPlace).join('; ')
