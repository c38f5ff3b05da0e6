import type { Span } from '../../domain/text-span.ts'
import { PREDICATE_WINDOW, type PredicateEntry } from '../lexicon/predicate.ts'
import { ENGLISH_PREDICATES } from '../lexicon/predicates-en.ts'
import { COURT_EN } from '../lexicon/predicates-en-court.ts'
import { CUSTODY_EN } from '../lexicon/predicates-en-custody.ts'
import { FATE_EN } from '../lexicon/predicates-en-fate.ts'
import { PRESENT_EN, PRESENT_RU } from '../lexicon/predicates-present.ts'
import { RUSSIAN_PREDICATES } from '../lexicon/predicates-ru.ts'
import { COURT_RU } from '../lexicon/predicates-ru-court.ts'
import { CUSTODY_RU } from '../lexicon/predicates-ru-custody.ts'
import { PARTICIPLES_RU } from '../lexicon/predicates-ru-participles.ts'
import { wordSet } from '../lexicon/words.ts'
import { remembered } from '../tokens/remembered.ts'
import { type Token, tokenAt } from '../tokens/token.ts'

/** A word of a sentence that says that something happened. */
export interface Predicate {
  /** Index of its token. */
  readonly at: number
  readonly entry: PredicateEntry
  readonly written: string
  /** From where to where in the text the words stand that its entry looks at: "placed … under house arrest". */
  readonly span: Span
  /** A modal or a negation before it says that it did not, or may, happen. */
  readonly unreal: boolean
}

const STEM_LENGTH = 4

interface Index {
  readonly words: ReadonlyMap<string, readonly PredicateEntry[]>
  readonly stems: ReadonlyMap<string, readonly { stem: string; entry: PredicateEntry }[]>
}

const indexOf = (entries: readonly PredicateEntry[]): Index => {
  const words = new Map<string, PredicateEntry[]>()
  const stems = new Map<string, { stem: string; entry: PredicateEntry }[]>()
  for (const entry of entries) {
    for (const form of entry.forms.split(' ')) {
      if (form.endsWith('*')) {
        const stem = form.slice(0, -1)
        const key = stem.slice(0, STEM_LENGTH)
        stems.set(key, [...(stems.get(key) ?? []), { stem, entry }])
      } else {
        words.set(form, [...(words.get(form) ?? []), entry])
      }
    }
  }
  return { words, stems }
}

const index = indexOf([
  ...CUSTODY_EN,
  ...COURT_EN,
  ...FATE_EN,
  ...PRESENT_EN,
  ...ENGLISH_PREDICATES,
  ...CUSTODY_RU,
  ...COURT_RU,
  ...RUSSIAN_PREDICATES,
  ...PARTICIPLES_RU,
  ...PRESENT_RU,
])

const entriesOf = remembered((lower): readonly PredicateEntry[] => {
  const exact = index.words.get(lower) ?? []
  const stems = index.stems.get(lower.slice(0, STEM_LENGTH)) ?? []
  // The word itself first: «освободили под залог» says more than «освободили».
  return [...exact, ...stems.filter(({ stem }) => lower.startsWith(stem)).map(({ entry }) => entry)]
})

const fits = (entry: PredicateEntry, before: string, after: string): boolean =>
  (entry.after === undefined || entry.after.test(after)) &&
  (entry.before === undefined || entry.before.test(before)) &&
  (entry.notAfter === undefined || !entry.notAfter.test(after)) &&
  (entry.notBefore === undefined || !entry.notBefore.test(before))

/** The word with what its entry asks for beside it. */
const reachedBy = (entry: PredicateEntry, token: Span, before: string, after: string): Span => ({
  start: token.start - before.length + (entry.before?.exec(before)?.index ?? before.length),
  end: token.end + (entry.after?.exec(after)?.[0].length ?? 0),
})

const UNREAL = wordSet(`
should must would could can may might cannot will shall if whether to не ли бы чтобы если должны должен может могут
not never no without ни нет без nobody nor`)
const REACH = 4

/** "No fewer than 40", «не менее 40» deny nothing. */
const LIMITS =
  /^(?:less|fewer|more|only|later|earlier|менее|меньше|более|больше|только|позднее|ранее)$/

/** Looks a few words back, not over a comma. */
const isUnreal = (tokens: readonly Token[], at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'punct' && !/^['’-]$/.test(token.text)) return false
    if (UNREAL.has(token.lower) && !LIMITS.test(tokenAt(tokens, i + 1).lower)) return true
  }
  return false
}

const DETERMINER =
  /^(?:the|a|an|all|those|these|this|that|other|its|his|her|their|our|some|many|several|more|any|such|of|both|newly|recently|previously)$/
const NO_NOUN =
  /^(?:in|on|at|by|for|from|to|with|after|before|during|since|under|and|or|but|as|while|when|until|of|that|who|which|because|due|near|into|within|without|again|also|later|there|here|him|her|them|it|us|the|a|an)$/

/** "The looted property", "all arrested persons": the participle only describes. */
const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const next = tokenAt(tokens, at + 1)
  return (
    DETERMINER.test(tokenAt(tokens, at - 1).lower) &&
    /(?:ed|en|nt)$/.test(tokenAt(tokens, at).lower) &&
    next.kind === 'word' &&
    !NO_NOUN.test(next.lower)
  )
}

/** The predicates among the tokens `[first, next)`, in order. */
export const predicatesIn = (
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): Predicate[] => {
  const found: Predicate[] = []
  const start = tokenAt(tokens, first).start
  const end = tokenAt(tokens, next - 1).end
  for (let at = first; at < next; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') continue
    const entries = entriesOf(token.lower)
    if (entries.length === 0) continue
    const before = text.slice(Math.max(start, token.start - PREDICATE_WINDOW), token.start)
    const after = text.slice(token.end, Math.min(end, token.end + PREDICATE_WINDOW))
    const entry = entries.find((e) => fits(e, before, after))
    if (entry && (entry.noun || !isAdjective(tokens, at))) {
      const span = reachedBy(entry, token, before, after)
      // "Not allowed to visit" is what a refusal is.
      const unreal = entry.event !== 'visit-refused' && isUnreal(tokens, at, first)
      found.push({ at, entry, written: token.text, span, unreal })
    }
  }
  return found
}
