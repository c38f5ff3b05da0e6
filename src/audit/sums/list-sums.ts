import type { Span } from '../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { quoted } from '../report.ts'
import { type NamedList, namedListAt } from '../words/named-list.ts'
import { type PartSum, termOf } from './part-sum.ts'

/** How far behind a number its list of names may begin, in code units. */
const REACH = 110
const MOST_COUNTED = 80

/** "three brothers A, B and C": a number and the names listed for it. */
export interface CountedList {
  readonly fact: CountFact
  readonly names: readonly Span[]
}

export const countedLists = (facts: readonly CountFact[]): CountedList[] =>
  facts.flatMap((fact, at) => {
    const counted = exactNumber(fact)
    if (counted === null || counted < 2 || counted > MOST_COUNTED) return []
    const next = facts[at + 1]
    const until = Math.min(
      fact.span.end + REACH,
      next && next.view === fact.view ? next.span.start : Number.POSITIVE_INFINITY,
    )
    const found = listAfter(fact, until)
    if (!found) return []
    const matches = found.list.names.length === counted
    if (!matches && !(found.introduced && found.list.closed)) return []
    return [{ fact, names: found.list.names }]
  })

interface FoundList {
  readonly list: NamedList
  /** A colon, dash or bracket says that the names are those counted. */
  readonly introduced: boolean
}

const PREPOSITION =
  /(?:^|\s)(?:of|from|in|at|near|by|to|with|for|on|and|as|из|в|во|на|от|с|со|у|к|по|и|для|близ)\s+$/iu
/** "four villages of A, B, C and D": here "of" names the very things counted. */
const NOUN_OF = /^\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+s\s+of\s+$/u
const INTRODUCES = /(?::|\s[–—-]|\()\s*$/u

const listAfter = (fact: CountFact, until: number): FoundList | null => {
  const { body } = fact.view.text
  const end = Math.min(until, fact.sentence.end)
  let passed = fact.span.end
  for (const capital of body.slice(fact.span.end, end).matchAll(/(?<![\p{L}.])\p{Lu}/gu)) {
    const start = fact.span.end + capital.index
    if (start < passed) continue
    const list = namedListAt(body, start)
    if (!list) continue
    const between = body.slice(fact.span.end, start)
    if (!PREPOSITION.test(between) || NOUN_OF.test(between)) {
      return { list, introduced: INTRODUCES.test(between) }
    }
    passed = list.end
  }
  return null
}

export const listSum = ({ fact, names }: CountedList): PartSum => {
  const { view } = fact
  const total = termOf(fact) ?? { value: 0, view, span: fact.span, fact }
  const terms = names.map((span) => ({ value: 1, view, span, fact: null }))
  const holds = terms.length === total.value
  const label = view.text.label
  const message = holds
    ? `${quoted(fact.quantity.words)} counted and ${terms.length} named, in ${label}.`
    : `${quoted(fact.quantity.words)} counted, but ${terms.length} named, in ${label}.`
  return { terms, total, message, asserted: true, parts: [] }
}
