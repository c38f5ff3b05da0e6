import { exactly } from '../../domain/quantities.ts'
import type { Span } from '../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { familyOf } from '../facts/effect-families.ts'
import { penaltiesIn } from '../facts/penalties.ts'

/** "14 …, of whom one was acquitted, while the rest were …": a number nobody wrote, and what befell them. */
export interface Remainder {
  readonly whole: CountFact
  readonly taken: CountFact
  readonly value: number
  /** The words of the rest, from "the rest" to the end of its clause. */
  readonly span: Span
  readonly penalties: ReadonlySet<string>
  readonly fact: CountFact
}

const REST =
  /\b(?:the|all the) (?:rest|others|remaining (?:\p{L}+))\b|(?:^|\s)(?:остальн\p{L}+|оставши\p{L}+)/iu
const CLAUSE_END = /[;:]|[.!?](?=\s|$)/u

/** Verbs of what befell the rest; a penalty says that they were sentenced. */
const EFFECTS: readonly (readonly [RegExp, string])[] = [
  [/\bacquitted\b|оправда/iu, 'acquitted'],
  [/\b(?:sentenced|convicted|imprisoned)\b|осужд|приговор/iu, 'sentenced'],
  [/\b(?:released|freed|let go)\b|освобожд|отпущ/iu, 'released'],
  [/\barrested\b|арестова/iu, 'arrested'],
  [/\bdetained\b|задержа/iu, 'detained'],
]

export const remainders = (bySentence: readonly (readonly CountFact[])[]): Remainder[] =>
  bySentence.flatMap((facts) =>
    facts.flatMap((taken, i) => {
      const found = taken.whole ? restAfter(taken, taken.whole, facts[i + 1]) : null
      return found ? [found] : []
    }),
  )

const restAfter = (
  taken: CountFact,
  whole: CountFact,
  next: CountFact | undefined,
): Remainder | null => {
  const all = exactNumber(whole)
  const part = exactNumber(taken)
  if (all === null || part === null || part >= all) return null
  const { body } = taken.view.text
  const until = Math.min(next?.span.start ?? Number.POSITIVE_INFINITY, taken.sentence.end)
  const after = body.slice(taken.span.end, until)
  const rest = REST.exec(after)
  if (!rest) return null
  const start = taken.span.end + rest.index + (rest[0].length - rest[0].trimStart().length)
  const clause = body.slice(start, until).split(CLAUSE_END)[0] ?? ''
  const span = { start, end: start + clause.trimEnd().length }
  const penalties = penaltiesIn(clause)
  const effect = penalties.size > 0 ? 'sentenced' : effectIn(clause)
  const value = all - part
  const words = taken.view.slice(span)
  const quantity = exactly(value, words)
  return {
    whole,
    taken,
    value,
    span,
    penalties,
    fact: { ...whole, span, quantity, effect, whole: null, markers: new Set(['rest'] as const) },
  }
}

const effectIn = (clause: string): string | null => {
  const found = EFFECTS.find(([pattern]) => pattern.test(clause))
  return found ? familyOf(found[1]) : null
}
