import { NO_CUSTODY, PROPERTY, type PredicateEntry } from './predicate.ts'

/** A name or a pronoun right behind the verb: "the court releases him", and not "press releases". */
const NAMED = /^ (?:him|her|them|\p{Lu}\p{Ll})/u

/** At the beginning of its sentence. */
const FIRST = /^[–—-]?\s*$/u
/** With no verb of its own: "release of X is demanded" tells of none. */
const OF =
  /^ of (?:the \p{L}+ )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}(?:[,.;(]|$| (?:in|at|on|by|near|from) )/u

/** How chronicles tell it: in the present, of whom they name. */
export const PRESENT_EN: readonly PredicateEntry[] = [
  { event: 'release', status: 'released', forms: 'releases frees', after: NAMED },
  { event: 'detention', status: 'detained', forms: 'detains', after: NAMED },
  { event: 'arrest', status: 'arrested', forms: 'arrests', after: NAMED },
  { event: 'acquittal', status: 'acquitted', forms: 'acquits', after: NAMED },
  { event: 'interrogation', status: 'interrogated', forms: 'interrogates questions', after: NAMED },
  // "24 November. Arrest of …": the note of a chronicle.
  { event: 'arrest', status: 'arrested', of: 'linked', forms: 'arrest', before: FIRST, after: OF },
  {
    event: 'detention',
    status: 'detained',
    of: 'linked',
    forms: 'detention',
    before: FIRST,
    after: OF,
  },
  {
    event: 'release',
    status: 'released',
    of: 'linked',
    forms: 'release',
    before: FIRST,
    after: OF,
  },
]

export const PRESENT_RU: readonly PredicateEntry[] = [
  {
    event: 'release',
    status: 'released',
    forms: 'освобождает освобождают отпускает отпускают',
    notAfter: NO_CUSTODY,
  },
  { event: 'detention', status: 'detained', forms: 'задерживает задерживают' },
  {
    event: 'arrest',
    status: 'arrested',
    forms: 'арестовывает арестовывают',
    notAfter: PROPERTY,
  },
  { event: 'sentence', status: 'sentenced', forms: 'приговаривает приговаривают' },
  { event: 'acquittal', status: 'acquitted', forms: 'оправдывает оправдывают' },
  { event: 'interrogation', status: 'interrogated', forms: 'допрашивает допрашивают' },
]
