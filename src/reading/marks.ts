import type { ClaimStatement } from '../domain/claim.ts'
import type { Named } from '../domain/claim-content.ts'
import type { DateValue } from '../domain/dates.ts'
import type { Quantity } from '../domain/quantities.ts'
import type { Span } from '../domain/text-span.ts'

/** Which rule made a mark or a proposal, and the plain reason it gives. */
export interface RuleRef {
  readonly rule: string
  readonly version: number
  readonly reason: string
}

interface MarkBase extends Span {
  /** The words exactly as they stand between start and end. */
  readonly words: string
  readonly madeBy: RuleRef
}

/**
 * A date in the text. A part left to context is `inferred`, and names the passage it leans on, or
 * says that it leans on the source's own date. What can't be resolved safely keeps `XXXX` as year.
 */
export interface DateMark extends MarkBase {
  readonly kind: 'date'
  readonly value: DateValue
  /** event: something is dated by it; birth: of a person; document: the text's own date. */
  readonly role: 'event' | 'birth' | 'document'
  readonly inferred?: {
    readonly part: 'year' | 'month' | 'day'
    readonly anchor: Span | 'source-date'
  }
  /** Told by another date ("the next day", "last year"), not outright. */
  readonly relative?: true
}

/** A number, bound, range, vague magnitude or "none", and what it counts. */
export interface CountMark extends MarkBase {
  readonly kind: 'count'
  readonly quantity: Quantity
  /** people and things; a duration ("two months"); an age; money; a term of punishment. */
  readonly measures: 'things' | 'duration' | 'age' | 'money' | 'term'
  /** Head noun phrase as written, if found: "persons", "criminal cases". */
  readonly what: string | null
  /** Of whom, if found: "Dungans". */
  readonly population: string | null
  /** Vocabulary term id of how they were affected, if found near: "killed", "sentenced". */
  readonly affected: string | null
  /** For "5 out of 17" and "14 of the 51": the span of the whole's mark. */
  readonly partOf?: Span
}

/** A person, place, body or group named in the text. */
export interface NameMark extends MarkBase {
  readonly kind: 'name'
  readonly named: Named
  /** Role words beside it: "lawyer", "village", "president". */
  readonly role: string | null
}

export interface ArticleMark extends MarkBase {
  readonly kind: 'article'
  readonly article: string
  readonly law: string | null
}

export type Mark = DateMark | CountMark | NameMark | ArticleMark

/** A claim as a rule proposes it: not yet pinned, without ids. Spans point into the text that was read. */
export interface Proposal {
  readonly statement: ClaimStatement
  /** The words that make the claim; at least one span. */
  readonly spans: readonly [Span, ...Span[]]
  readonly madeBy: RuleRef
}

/** What a reader gets to know besides the text. */
export interface ReadingContext {
  readonly language: string | null
  /** The source's own date where one is stated, to resolve years left to context. */
  readonly sourceDate: DateValue | null
}

/** Everything read in one text: marks in order of position, proposals in order of first span. */
export interface Reading {
  readonly readerVersion: string
  readonly dates: readonly DateMark[]
  readonly counts: readonly CountMark[]
  readonly names: readonly NameMark[]
  readonly articles: readonly ArticleMark[]
  readonly proposals: readonly Proposal[]
}
