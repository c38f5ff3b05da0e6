import type { ClaimId, SourceId, TextId } from '../domain/ids.ts'
import type { ReviewState } from '../domain/review.ts'

/**
 * Where a line comes from: the source, the exact words, whose word it is, and whether a person has
 * looked at it. Becomes a footnote. Offsets are UTF-16 code units into the text.
 */
export interface Citation {
  /** Empty only where `wordsAlone` says so. */
  readonly claimIds: readonly ClaimId[]
  /** A check set the words themselves beside others; no claim was read at them. */
  readonly wordsAlone?: true
  readonly sourceId: SourceId
  readonly sourceNumber: number
  readonly sourceName: string
  readonly publisher: string
  readonly sourceDate: string
  readonly textId: TextId
  readonly start: number
  readonly end: number
  readonly quote: string
  /** "officially stated, per official data"; empty where the source itself asserts it. */
  readonly attribution: string
  readonly state: ReviewState
}

/** One statement of a line, with what it rests on. */
export interface Statement {
  readonly words: string
  readonly citations: readonly [Citation, ...Citation[]]
}

const sourced: unique symbol = Symbol('sourced')

/** Something Daftar writes for others. It can be made only by `makeLine`, so only with sources. */
export interface Line {
  readonly [sourced]: true
  /** What stands in the first column: a date, a thing counted. May be empty, never invented. */
  readonly label: string
  readonly statements: readonly [Statement, ...Statement[]]
}

/** Why a line could not be made. */
export class UnsourcedLine extends Error {
  override readonly name = 'UnsourcedLine'
  readonly words: string

  constructor(words: string) {
    super(`A line has no source and cannot be written: “${words}”`)
    this.words = words
  }
}

/** The only way to a line. What has no source can't be written (law 11). */
export function makeLine(label: string, statements: readonly Statement[]): Line {
  const [first, ...rest] = statements
  if (first === undefined) throw new UnsourcedLine(label)
  for (const { words, citations } of statements) {
    if (citations.length === 0 || citations.some(unfounded)) throw new UnsourcedLine(words)
  }
  return { [sourced]: true, label, statements: [first, ...rest] }
}

const unfounded = ({ claimIds, wordsAlone, quote }: Citation) =>
  (claimIds.length === 0 && wordsAlone !== true) || quote.trim() === ''

/** Ids of all claims a line rests on, in order, each once. */
export function claimIdsOf(line: Line): readonly ClaimId[] {
  return [
    ...new Set(
      line.statements.flatMap(({ citations }) => citations.flatMap(({ claimIds }) => claimIds)),
    ),
  ]
}
