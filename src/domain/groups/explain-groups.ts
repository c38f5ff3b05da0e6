import type { GroupReason } from './compare-groups.ts'

const HOW: Readonly<Record<GroupReason['how'], (l: string, r: string) => string>> = {
  'one-people': (l) => `both name the same: ${l}`,
  'one-of-several': (l, r) => `the one may be ${l}, the other ${r}`,
  'near-people': (l, r) => `some count ${l} and ${r} as one, others do not`,
  citizens: (l, r) =>
    `the one is ${l}, the other ${r}: citizens of a state are not the people it is called after`,
  'other-people': (l, r) => `the one is ${l}, the other ${r}`,
  'same-sound': (l, r) => (l === r ? `“${l}” in both` : `“${l}” and “${r}” write the same sounds`),
  near: (l, r) => `“${l}” and “${r}” differ by a letter or two`,
  differs: (l, r) => `“${l}” is not “${r}”`,
}

/** One reason in words. */
export const explainGroup = ({ left, right, how }: GroupReason): string => HOW[how](left, right)
