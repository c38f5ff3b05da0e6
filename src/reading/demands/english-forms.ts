/** The forms of English verbs from their plain form, for lists in patterns. */

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ['bore', 'borne'],
  beg: ['begged', 'begged'],
  beseech: ['besought|beseeched', 'besought|beseeched'],
  bid: ['bade|bid', 'bidden|bid'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  dig: ['dug', 'dug'],
  feed: ['fed', 'fed'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overturn: ['overturned', 'overturned'],
  pay: ['paid', 'paid'],
  plead: ['pleaded|pled', 'pleaded|pled'],
  put: ['put', 'put'],
  rebuild: ['rebuilt', 'rebuilt'],
  repay: ['repaid', 'repaid'],
  rewrite: ['rewrote', 'rewritten'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
}

/** Verbs of more than one syllable whose stress on the last doubles the letter: "permit", "compel". */
const DOUBLED = new Set(
  'beg admit permit submit commit acquit compel annul refer defer recur prod ban drop scrap stop strip ship plan cut let put set dig cancel equip'.split(
    ' ',
  ),
)

const doubled = (verb: string): string => (DOUBLED.has(verb) ? verb + (verb.at(-1) ?? '') : verb)
const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

const third = (verb: string): string => {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`
  return SIBILANT.test(verb) ? `${verb}es` : `${verb}s`
}

const ing = (verb: string): string =>
  `${verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : doubled(verb)}ing`

const past = (verb: string): string => IRREGULAR[verb]?.[0] ?? regularPast(verb)
const participle = (verb: string): string => IRREGULAR[verb]?.[1] ?? regularPast(verb)

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
export const participles = (list: string): string => anyOf(wordsOf(list).map(participle))

/** "urge", "urges", "urged", "urging": every form. */
export const everyForm = (list: string): string =>
  anyOf(wordsOf(list).flatMap((v) => [v, third(v), past(v), participle(v), ing(v)]))

/** "urges", "urged", "urging": where the plain form is a noun as well, or says something else. */
export const boundForms = (list: string): string =>
  anyOf(wordsOf(list).flatMap((v) => [third(v), past(v), participle(v), ing(v)]))
