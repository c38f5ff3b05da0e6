import type { BodyComparison, BodyReason } from './body-comparison.ts'

const either = (left: string, right: string): string => left || right

const HOW: Readonly<Record<BodyReason['how'], (l: string, r: string) => string>> = {
  'same-sound': (l, r) => (l === r ? `“${l}” in both` : `“${l}” and “${r}” write the same sounds`),
  near: (l, r) => `“${l}” and “${r}” differ by a letter or a case`,
  differs: (l, r) => `“${l}” is not “${r}”`,
  'same-words': (l, r) => `“${l}” and “${r}” name the same kind of body`,
  'words-differ': (l, r) =>
    `they are of two kinds: ${l || 'nothing more'} and ${r || 'nothing more'}`,
  'words-more': (l, r) => `“${either(l, r)}” is said of only one`,
  letters: (l, r) => `the one is made of the first letters of the other: “${l}”, “${r}”`,
  'few-letters': (l, r) =>
    `the one may be made of the first letters of the other, but they are few: “${l}”, “${r}”`,
  introduced: (l, r) => `the one introduces the other as its abbreviation: “${l}”, “${r}”`,
  'country-differs': (l, r) => `the one is of ${l}, the other of ${r}`,
  'country-unsure': (l, r) => `only one says of which country it is: ${either(l, r)}`,
  'place-same': (l, r) => `“${l}” and “${r}” are one place`,
  'place-differs': (l, r) => `the one is of ${l}, the other of ${r}`,
  'place-unsure': (l, r) => `“${l}” and “${r}” may be one place`,
  'place-missing': (l, r) => `only one says of where it is: ${either(l, r)}`,
  'place-unsaid': () => 'neither says of where it is, and there are many',
  'number-differs': (l, r) => `the one is number ${l}, the other number ${r}`,
  'number-missing': (l, r) => `only one has a number: ${either(l, r)}`,
  'form-differs': (l, r) => `the one is a ${l}, the other a ${r}`,
  'form-missing': (l, r) => `only one is said to be a ${either(l, r)}`,
}

/** One reason in words. */
export const explainBody = ({ left, right, how }: BodyReason): string => HOW[how](left, right)

/** The comparison in words, reason by reason. */
export const explainBodies = ({ why }: BodyComparison): string => why.map(explainBody).join('; ')
