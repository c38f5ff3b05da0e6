import { isSmallWord, stem } from '../words/terms.ts'

/**
 * Of whom a number speaks: the words that narrow "people" down. Empty means everybody the sentence
 * speaks of ("11 people", "13 were sentenced").
 */
export type Population = ReadonlySet<string>

export const everybody: Population = new Set()

/** Words for people in general and for roles that the effect already says; they narrow nothing. */
const NARROW_NOTHING = new Set(
  `people persons person individuals individual residents resident citizens citizen inhabitants human humans victims
victim men man civilians civilian casualties fatalities deaths dead injuries arrests defendants defendant detainees
detainee suspects suspect convicts accused participants participant ethnic nationality origin local more other others
another further additional later least total alone community members member representatives
человек людей люди лиц лица лицо жителей жители житель граждан граждане гражданин пострадавших погибших раненых
подсудимых задержанных подозреваемых осужденных участников участника национальности этнических местных других другие
еще более менее дополнительно`
    .split(/\s+/)
    .map(stem),
)

/** They carry no matter of a text, but narrow a crowd down. */
const WOMEN = /^(?:wom[ae]n|женщин\p{L}*)$/iu
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu

export const populationOf = (words: readonly (string | null)[]): Population => {
  const key = new Set<string>()
  for (const text of words) {
    for (const [word] of (text ?? '').matchAll(WORD)) {
      const term = stem(word)
      if (WOMEN.test(word) || (!isSmallWord(word) && !NARROW_NOTHING.has(term))) key.add(term)
    }
  }
  return key
}

export type PopulationOrder = 'same' | 'part' | 'whole' | 'different'

/** How the people of `a` stand to those of `b`, as far as the words tell. */
export const comparePopulations = (a: Population, b: Population): PopulationOrder => {
  const aInB = [...b].every((term) => a.has(term))
  const bInA = [...a].every((term) => b.has(term))
  if (aInB && bInA) return 'same'
  if (aInB) return 'part'
  return bInA ? 'whole' : 'different'
}

export const populationKey = (population: Population): string => [...population].sort().join(' ')
