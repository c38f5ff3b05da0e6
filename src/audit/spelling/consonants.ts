import { soundsOf } from '../../domain/names/sounds.ts'

/** The consonants of each longer word of a name: the same for either spelling, however its vowels are written. */
export const consonantsOf = (name: string, shortestWord: number): string[] =>
  name
    .split(/[\s.]+/)
    .filter((word) => word.length >= shortestWord)
    .map((word) => soundsOf(word).replace(/[AEIOUYJ]/g, ''))
