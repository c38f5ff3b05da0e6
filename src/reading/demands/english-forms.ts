import { ingForm, participleForm, pastForm, thirdPerson } from '../lexicon/english-verbs.ts'

/** Lists of English verbs in their forms, for use within patterns. */

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)
const anyOf = (forms: readonly string[]): string => `(?:${[...new Set(forms)].join('|')})`

/** "release", as listed. */
export const plain = (list: string): string => anyOf(wordsOf(list))

/** "Release", for those of the list that pass. */
export const capitalised = (list: string, passes: (verb: string) => boolean): string =>
  anyOf(
    wordsOf(list)
      .filter(passes)
      .map((verb) => (verb.at(0) ?? '').toUpperCase() + verb.slice(1)),
  )

/** "released", "taken". */
export const participles = (list: string): string => anyOf(wordsOf(list).map(participleForm))

/** "urge", "urges", "urged", "urging": every form. */
export const everyForm = (list: string): string =>
  anyOf(
    wordsOf(list).flatMap((v) => [v, thirdPerson(v), pastForm(v), participleForm(v), ingForm(v)]),
  )

/** "urges", "urged", "urging": where the plain form is a noun as well, or says something else. */
export const boundForms = (list: string): string =>
  anyOf(wordsOf(list).flatMap((v) => [thirdPerson(v), pastForm(v), participleForm(v), ingForm(v)]))
