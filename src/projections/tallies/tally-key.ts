import type { CountContent } from '../../domain/claim-content.ts'
import { foldWord } from '../../texts/search/fold.ts'
import { stem } from '../../texts/search/stem.ts'

/** Words for persons as such: "people", "persons", "victims" count the same. */
const PERSON_WORDS =
  /^(?:people|peoples|persons?|individuals?|humans?|victims?|человека?|людей|люди|людям|лиц[ао]?|лицам|жертв[аы]?|адам(?:дар)?)$/u

/** Words that repeat how they were affected: "dead persons" killed are persons. */
const AFFECTED_WORDS =
  /^(?:dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|killed|murdered|wounded|injured|detained|arrested|погибши[ехм]+|убиты[ехм]*|ранены[ехм]*|пострадавши[ехм]+)$/u

const IDLE = new Set([
  'the',
  'a',
  'an',
  'of',
  'these',
  'those',
  'their',
  'all',
  'ethnic',
  'local',
  'more',
])

/** Effects that things have as well as people: there, nothing counted is not taken for people. */
const OF_THINGS = new Set([
  'attacked',
  'searched',
  'burned',
  'looted',
  'destroyed',
  'damaged',
  'seized',
  'visited',
  'registered',
  'investigated',
  'closed',
])

const folded = (words: string): string => {
  const all =
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const telling = all.filter((word) => !IDLE.has(word) && !AFFECTED_WORDS.test(word))
  const things = telling.filter((word) => !PERSON_WORDS.test(word))
  if (things.length > 0) return things.map((word) => stem(foldWord(word))).join(' ')
  return all.length > 0 ? 'person' : ''
}

/**
 * What makes two figures figures of one thing: how affected, what is counted, of whom. Person words
 * that stand beside a group's name say nothing more ("Dungan persons" are "Dungans").
 */
export const tallyKey = ({ affected, what, population }: CountContent): string => {
  const how = affected.is === 'stated' ? affected.value : ''
  const counted = folded(what) || (how !== '' && !OF_THINGS.has(how) ? 'person' : '')
  const whom = population.is === 'stated' ? folded(population.value) : ''
  const parts = counted === whom || counted === 'person' ? [whom || counted] : [counted, whom]
  return [how, ...parts.filter((part) => part !== '')].join('|')
}

/** Whether a key is of persons as such, whoever they are. */
export const countsPersons = (key: string): boolean => key.endsWith('|person')
