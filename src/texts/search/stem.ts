import snowball from 'snowball-stemmers'

const english = snowball.newStemmer('english')
const russian = snowball.newStemmer('russian')

const LATIN = /^[a-z]+$/
/** Russian letters only: a word with a Kazakh or Kyrgyz letter isn't bent as Russian words are. */
const RUSSIAN = /^[а-я]+$/

/** More rounds than this change no Russian word. */
const MOST_ROUNDS = 4

/**
 * Stemmed again until nothing is left to take off. One round takes "ом" off "погром" but only "а" off
 * "погрома", as if the word ended in a case ending: the two would never meet.
 */
const russianStem = (folded: string): string => {
  let now = folded
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = russian.stem(now)
    if (next === now) break
    now = next
  }
  return now
}

/**
 * The stem of a folded word, by its script: Latin as English, Cyrillic as Russian (the Snowball
 * algorithms). There is no stemmer for Kazakh; its words are found as they stand, or by a beginning.
 */
export const stem = (folded: string): string => {
  if (LATIN.test(folded)) return english.stem(folded)
  return RUSSIAN.test(folded) ? russianStem(folded) : folded
}
