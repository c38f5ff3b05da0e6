/** The forms of English verbs: Quirk et al., A Comprehensive Grammar of the English Language, 3.2–3.20. */

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ['bore', 'borne'],
  beg: ['begged', 'begged'],
  beseech: ['besought|beseeched', 'besought|beseeched'],
  bid: ['bade|bid', 'bidden|bid'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  feed: ['fed', 'fed'],
  find: ['found', 'found'],
  fight: ['fought', 'fought'],
  fly: ['flew', 'flown'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overturn: ['overturned', 'overturned'],
  pay: ['paid', 'paid'],
  plead: ['pleaded|pled', 'pleaded|pled'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  repay: ['repaid', 'repaid'],
  rewrite: ['rewrote', 'rewritten'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
}

/** Verbs of more than one syllable whose stress on the last doubles the letter: "permit", "compel". */
const DOUBLED = new Set(
  'beg admit permit submit commit acquit compel annul refer defer recur prod ban drop scrap stop strip ship plan cut let put set dig cancel equip expel patrol prefer readmit step transfer vet'.split(
    ' ',
  ),
)

const doubled = (verb: string): string => (DOUBLED.has(verb) ? verb + (verb.at(-1) ?? '') : verb)
const SIBILANT = /(?:s|x|z|ch|sh|[^aeiou]o)$/
const CONSONANT_Y = /[^aeiou]y$/

const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

/** "denies", "goes". */
export const thirdPerson = (verb: string): string => {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`
  return SIBILANT.test(verb) ? `${verb}es` : `${verb}s`
}

/** "denying". */
export const ingForm = (verb: string): string =>
  `${verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : doubled(verb)}ing`

/** "denied", "gave"; several ways of writing it stand as alternatives. */
export const pastForm = (verb: string): string => IRREGULAR[verb]?.[0] ?? regularPast(verb)
/** "denied", "given". */
export const participleForm = (verb: string): string => IRREGULAR[verb]?.[1] ?? regularPast(verb)
