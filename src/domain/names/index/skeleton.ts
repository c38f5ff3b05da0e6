/** Consonants that writers take for each other, as one. Vowels and glides are left out. */
const CLASSES: Readonly<Record<string, string>> = {
  B: 'P',
  P: 'P',
  D: 'T',
  T: 'T',
  G: 'K',
  K: 'K',
  H: 'K',
  C: 'S',
  J: 'S',
  S: 'S',
  X: 'S',
  Z: 'S',
  6: 'S',
  F: 'V',
  V: 'V',
}
const VOWELS = new Set('AEIOUY')

/** The consonants of a word by class: `Zhumagulov` and `Жұмағұлов` are both `SMKLV`. */
export const skeletonOf = (sounds: string): string => {
  let skeleton = ''
  for (const sound of sounds) if (!VOWELS.has(sound)) skeleton += CLASSES[sound] ?? sound
  return skeleton
}

/**
 * What an initial may stand for, as a number from 1 to 255: consonants taken for each other are one,
 * and so are vowels and the glides before them.
 */
export const firstSoundClass = (sounds: string): number => {
  const first = sounds[0] ?? ''
  const kind = VOWELS.has(first) || first === 'J' ? 'A' : (CLASSES[first] ?? first)
  return 1 + (kind.charCodeAt(0) % 255)
}

/** From so many consonants on, two of them may be wrong. */
const LONG = 6

/**
 * The skeleton, and the skeleton with each one consonant left out: two words that differ by a consonant
 * put in, left out, written wrong or turned round share at least one of these.
 */
export const slipKeysOf = (skeleton: string): readonly string[] => {
  const keys = new Set([skeleton])
  for (let at = 0; at < skeleton.length; at++)
    keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1))
  if (skeleton.length >= LONG) for (const key of [...keys]) addSlips(keys, key)
  return [...keys]
}

const addSlips = (keys: Set<string>, key: string): void => {
  for (let at = 0; at < key.length; at++) keys.add(key.slice(0, at) + key.slice(at + 1))
}

/** FNV-1a over UTF-16 code units, then mixed so that every bit counts: 32 bits. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Which sounds a word holds, a bit each. */
export const soundMaskOf = (sounds: string): number => {
  let mask = 0
  for (let at = 0; at < sounds.length; at++) mask |= 1 << (sounds.charCodeAt(at) & 31)
  return mask
}

export const bitsIn = (mask: number): number => {
  let bits = mask - ((mask >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
