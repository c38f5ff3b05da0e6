import type { Dismissal } from '../domain/dismissal.ts'
import type { Finding, FindingSide, Sum } from '../domain/finding.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { ReviewState } from '../domain/review.ts'
import type { SourceSummary } from '../projections/views.ts'
import type { Section } from './document.ts'
import { type Citation, makeLine } from './line.ts'
import { dateWords, statedWords } from './words.ts'

/** What a finding's passages need besides themselves to become footnotes. */
export interface FindingContext {
  readonly sources: readonly SourceSummary[]
  readonly states: ReadonlyMap<ClaimId, ReviewState>
}

/** What disagrees, and the sums, each with the passages it rests on. */
export function findingsSections(
  findings: readonly Finding[],
  sums: readonly Sum[],
  context: FindingContext,
): readonly Section[] {
  return [
    {
      heading: 'What disagrees',
      columns: ['Weight', 'Finding'],
      lines: findings.map((finding) =>
        makeLine(finding.severity, [statement(finding.message, finding.sides, context)]),
      ),
      empty: 'Nothing disagrees in what was read.',
    },
    {
      heading: 'Sums',
      columns: ['Holds', 'Parts and total'],
      lines: sums.map((sum) =>
        makeLine(sum.holds ? 'holds' : 'fails', [statement(sum.message, sum.sides, context)]),
      ),
      empty: 'No parts and totals were found.',
    },
  ]
}

/** A finding that a person put aside, and why. */
export interface DismissedFinding extends Finding {
  readonly dismissal: Pick<Dismissal, 'why' | 'by' | 'at'>
}

/** What was looked at and put aside, each with its reason; for whoever asked for it. */
export function dismissedSection(
  findings: readonly DismissedFinding[],
  context: FindingContext,
): Section {
  return {
    heading: 'Looked at and dismissed',
    columns: ['Reason', 'Finding'],
    lines: findings.map(({ dismissal: { why, by, at }, message, sides }) =>
      makeLine(`${why} (${by}, ${at.slice(0, 10)})`, [statement(message, sides, context)]),
    ),
    empty: 'No finding was dismissed.',
  }
}

/** How many findings are left out because a person dismissed them; nothing when there are none. */
export function dismissedNote(count: number): readonly string[] {
  if (count === 0) return []
  const were = count === 1 ? '1 finding was' : `${count} findings were`
  return [
    `${were} looked at and dismissed by a person, with a reason; what disagrees is listed without them.`,
  ]
}

function statement(words: string, sides: readonly FindingSide[], context: FindingContext) {
  const citations = sides.flatMap((side) => citationOf(side, context))
  return { words, citations: citations as [Citation, ...Citation[]] }
}

function citationOf(side: FindingSide, { sources, states }: FindingContext): Citation[] {
  const source = sources.find(({ id }) => id === side.sourceId)
  const [first] = side.claimIds
  if (source === undefined) return []
  return [
    {
      claimIds: side.claimIds,
      ...(first === undefined ? { wordsAlone: true } : {}),
      sourceId: source.id,
      sourceNumber: source.number,
      sourceName: source.name,
      publisher: statedWords(source.description.publisher, String),
      sourceDate: dateWords(source.description.date),
      textId: side.textId,
      start: side.start,
      end: side.end,
      quote: side.words,
      attribution: '',
      state: (first === undefined ? undefined : states.get(first)) ?? 'proposed',
    },
  ]
}
