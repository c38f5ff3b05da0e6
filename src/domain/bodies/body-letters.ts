import { soundsOf } from '../names/sounds.ts'

const SMALL = /^(?:of|the|for|and|at|in|on|to|by|по|при|для|и|в|на|с|за|о|об)$/iu

const firstSound = (letter: string): string => soundsOf(letter)[0] ?? letter

/** The letters of an abbreviation as sounds, so that "KNB" and «КНБ» are one. */
export const lettersOf = (short: string): string => [...short].map(firstSound).join('')

/** The letters that a full name would be abbreviated to, as sounds: its words' first, small words left out. */
export const firstLettersOf = (written: string): string =>
  (written.replace(/\([^()]*\)/gu, ' ').match(/\p{L}+/gu) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) => firstSound(word[0] ?? ''))
    .join('')
