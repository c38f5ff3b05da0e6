import type { PreparedName } from './name-comparison.ts'

/** Sounds that writers take for one another most, each under one sign. */
const ONE_SIGN: Readonly<Record<string, string>> = {
  '6': 'S',
  X: 'S',
  J: 'S',
  Z: 'S',
  C: 'S',
  G: 'K',
  H: 'K',
  F: 'P',
  B: 'P',
  V: 'P',
  D: 'T',
  M: 'N',
}
const VOWELS = /[AEIOUY]/g

/** The consonants of a word by sign; the word itself where it has hardly any. */
const skeletonOf = (sounds: string): string => {
  const bones = sounds
    .replace(VOWELS, '')
    .replace(/./gu, (s) => ONE_SIGN[s] ?? s)
    .replace(/(.)\1+/g, '$1')
  return bones.length < 2 ? sounds : bones
}

/**
 * Keys under which names that may be one are found without comparing all with all: the consonants of
 * every word over all its forms, and of the father's name. Names that compare as the same share one.
 */
export const nameKeys = (name: PreparedName): readonly string[] => {
  const keys = new Set<string>()
  for (const { sounds, cases, bare } of name.parts.filter((p) => p.kind !== 'initial'))
    for (const form of [sounds, ...cases, ...(bare === null ? [] : [bare])])
      keys.add(skeletonOf(form))
  // "Улуг заде" and "Улугзода".
  const [first, ...rest] = name.words
  rest.reduce((before, word) => {
    keys.add(skeletonOf(before.sounds + word.sounds))
    return word
  }, first ?? { sounds: '' })
  return [...keys].filter((key) => key !== '')
}
