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
    const found = listAfter(fact, until) ?? listInNext(fact) ?? listInLines(fact)
    if (!found) return []
    const matches = found.list.names.length === counted
    if (!matches && found.inLines && !isOnlyNumber(facts, at)) return []
    if (!matches && !(found.introduced && found.list.closed)) return []
    return [{ fact, names: found.list.names }]
  })

/** "14 defendants, two of them from Brenk; 11 were sentenced:": whom the list names is not told. */
const isOnlyNumber = (facts: readonly CountFact[], at: number): boolean => {
  const own = facts[at]?.sentence
  return facts[at - 1]?.sentence !== own && facts[at + 1]?.sentence !== own
}

interface FoundList {
  readonly list: NamedList
  /** A colon, dash or bracket says that the names are those counted. */
  readonly introduced: boolean
  /** Each name stands on a line of its own, under the sentence. */
  readonly inLines?: true
}

const PREPOSITION =
  /(?:^|\s)(?:of|from|in|at|near|by|to|with|for|on|and|as|из|в|во|на|от|с|со|у|к|по|и|для|близ)\s+$/iu
/** "four villages of A, B, C and D": here "of" names the very things counted. */
const NOUN_OF = /^\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+s\s+of\s+$/u
const INTRODUCES = /(?::|\s[–—-]|\()\s*(?:это\s|namely\s|they are\s)?$/u

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

/** "Nine of us were killed. We give their names: …", «Погибли одиннадцать. Мы называем всех: …». */
const NAMES_THEM =
  /^\s*(?:we (?:give|name|list|read)|(?:their|the) names|these (?:are|were)|they (?:are|were)|here (?:are|is)|мы называем|называем|их имена|вот (?:их |они)|имена)(?!\p{L})[^:.]{0,120}:\s/iu

const listInNext = (fact: CountFact): FoundList | null => {
  const next = fact.view.sentences[fact.sentence.index + 1]
  if (!next || next.paragraph !== fact.sentence.paragraph) return null
  const words = fact.view.slice(next)
  const begins = NAMES_THEM.exec(words)?.[0].length
  if (begins === undefined) return null
  const list = namedListAt(fact.view.text.body, next.start + begins)
  return list && { list, introduced: true }
}

/** A line of a list that begins with a name: "3. Halvor Ullmer, driver", «– Клим Орлов: пять лет». */
const NAMED_LINE =
  /^\s*(?:\d{1,2}[.)]|[-–—•*])\s*((?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){2,4})(?=\s?[,;:.(–—-]|\s*$)/u

/** "Nine stand trial:", and each on a line of their own; a line that names nobody ends the list. */
const listInLines = ({ view, sentence, span }: CountFact): FoundList | null => {
  const { body } = view.text
  const colon = body.slice(span.end, sentence.end + 1).search(/:\s*(?:\n|$)/u)
  if (colon < 0) return null
  const names: Span[] = []
  let at = span.end + colon + 1
  for (const line of body.slice(at).split('\n', MOST_COUNTED).slice(1)) {
    if (line.trim() === '' && names.length === 0) continue
    at = body.indexOf(line, at)
    const name = NAMED_LINE.exec(line)?.[1]?.trimEnd()
    if (name === undefined) break
    const start = body.indexOf(name, at)
    names.push({ start, end: start + name.length })
    at += line.length
  }
  if (names.length < 2) return null
  return { list: { names, end: at, closed: true }, introduced: true, inLines: true }
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
