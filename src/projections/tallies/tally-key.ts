import type { CountContent } from '../../domain/claim-content.ts'
import { foldWord } from '../../texts/search/fold.ts'
import { stem } from '../../texts/search/stem.ts'

/** Words for persons as such: "people" and "persons" count the same. */
const PERSON_WORDS =
  /^(?:people|peoples?|persons?|individuals?|human beings?|человека?|людей|люди|лиц[ао]?|адам(?:дар)?)$/u

const IDLE = new Set(['the', 'a', 'an', 'of', 'these', 'those', 'their', 'all', 'ethnic', 'local'])

const folded = (words: string): string =>
  (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .filter((word) => !IDLE.has(word))
    .map((word) => (PERSON_WORDS.test(word) ? 'person' : stem(foldWord(word))))
    .filter((word, _, all) => word !== 'person' || all.length === 1)
    .join(' ')

/**
 * What makes two figures figures of one thing: how affected, what is counted, of whom. Person words
 * that stand beside a group's name say nothing more ("Dungan persons" are "Dungans").
 */
export const tallyKey = ({ affected, what, population }: CountContent): string => {
  const how = affected.is === 'stated' ? affected.value : ''
  const counted = folded(what)
  const whom = population.is === 'stated' ? folded(population.value) : ''
  const parts = counted === whom || counted === 'person' ? [whom || counted] : [counted, whom]
  return [how, ...parts.filter((part) => part !== '')].join('|')
}
