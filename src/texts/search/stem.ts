import snowball from 'snowball-stemmers'

const english = snowball.newStemmer('english')
const russian = snowball.newStemmer('russian')

const LATIN = /^[a-z]+$/
/** Russian letters only: a word with a Kazakh or Kyrgyz letter isn't bent as Russian words are. */
const RUSSIAN = /^[а-я]+$/

/** Words lately stemmed; a stem met again, under another ending or capital, needs no further round. */
const kept = new Map<string, string>()
const MOST_KEPT = 60_000

const keep = (word: string, stemmed: string): string => {
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, stemmed)
  return stemmed
}

/**
 * Stemmed again until nothing is left to take off. One round takes "ом" off "погром" but only "а" off
 * "погрома", as if the word ended in a case ending: the two would never meet.
 */
const russianStem = (folded: string): string => {
  for (let now = folded; ; ) {
    const next = russian.stem(now)
    const known = next === now ? now : kept.get(next)
    if (known !== undefined) return keep(next, known)
    now = next
  }
}

/**
 * The stem of a folded word, by its script: Latin as English, Cyrillic as Russian (the Snowball
 * algorithms). There is no stemmer for Kazakh; its words are found as they stand, or by a beginning.
 */
export const stem = (folded: string): string => {
  const known = kept.get(folded)
  if (known !== undefined) return known
  if (LATIN.test(folded)) return keep(folded, english.stem(folded))
  return RUSSIAN.test(folded) ? keep(folded, russianStem(folded)) : folded
}
