import { wholeWords } from '../words/whole-words.ts'

/**
 * A class of events or of what befalls people and things: all the words by which either language tells
 * it, so that two sources can be set beside each other that share none of them.
 */
export interface EventClass {
  /** Effects keep the ids of the vocabulary, so that messages can name them. */
  readonly name: string
  /** Nobody is torn down, and no house is detained. */
  readonly on: 'people' | 'things' | 'both'
  /** Alternatives of a pattern; each begins at the beginning of a word. */
  readonly en: readonly string[]
  readonly ru: readonly string[]
}

/** An act that an event has once, so that two days told of it cannot both be right. */
export interface ActClass extends Pick<EventClass, 'en' | 'ru'> {
  readonly name: string
  /** Under which name its days are compared: one night is a riot to some and an attack to others. */
  readonly family: string
  /** Days told of it so far apart may still be of one act; beyond, of two. */
  readonly nearDays: number
  /** It befalls one person or some: another day told of others says nothing against it. */
  readonly ofPersons?: true
  /** Told of courts and inquiries, whose words elsewhere tell of what came later. */
  readonly ofCourts?: true
}

/** Finds the words of a class, free before and as far as its alternatives say behind. */
export const wordsOf = ({ en, ru }: Pick<EventClass, 'en' | 'ru'>, flags = 'iu'): RegExp =>
  wholeWords([...en, ...ru].join('|'), flags)
