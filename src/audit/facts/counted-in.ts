import type { CountFact } from './count-fact.ts'
import { countedClassOf } from './counted-class.ts'
import { nounBefore } from './noun-before.ts'

/** The class of what is counted, by the noun behind the number or, as Russian has it, before. */
export const countedIn = (fact: CountFact): string | null => {
  const before = nounBefore(fact.view, fact.sentence, fact.span)
  const named = countedClassOf(fact.noun)
  return before !== null && (named === null || fact.noun.trim() === '' || named === 'people')
    ? before
    : named
}
