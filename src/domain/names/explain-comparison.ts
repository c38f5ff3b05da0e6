import type { NameComparison, PartComparison } from './name-comparison.ts'

const HOW: Readonly<Record<PartComparison['how'], (l: string, r: string) => string>> = {
  same: (l) => `“${l}” in both`,
  'same-sound': (l, r) => `“${l}” and “${r}” write the same sounds`,
  near: (l, r) => `“${l}” and “${r}” differ by a letter`,
  initial: (l, r) => `“${l}” fits “${r}”`,
  'initial-may-fit': (l, r) => `“${l}” may be another letter for “${r}”`,
  'initial-differs': (l, r) => `“${l}” does not fit “${r}”`,
  differs: (l, r) => `“${l}” is not “${r}”`,
  'only-one': (l, r) => `“${l || r}” only in one`,
  'sex-differs': (l, r) => `“${l}” and “${r}” are said of a man and of a woman`,
  half: (l, r) => `“${l}” and “${r}” share one of two joined names`,
  'short-form': (l, r) => `“${l}” and “${r}” may be a short and a full form of one name`,
  'other-ending': (l, r) => `“${l}” and “${r}” may be one family name, taken with another ending`,
  'borne-by-many': (l) => `“${l}” is borne by very many, and no father’s name is written`,
  'one-name': (l) => `“${l}” is one name with a rank: others are called so, too`,
}

/** One part of a comparison in words. */
export const explainPart = ({ left, right, how }: PartComparison): string =>
  HOW[how](left ?? '', right ?? '')

/** The comparison in words, part by part. */
export const explainComparison = ({ why }: NameComparison): string =>
  why.map(explainPart).join('; ')
