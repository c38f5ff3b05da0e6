/** The figures that reading must reach, and whether it does. */
import type { Row } from './tally.ts'

export interface Bar {
  readonly row: string
  readonly by: 'f1' | 'recall' | 'found' | 'wrong'
  readonly atLeast?: number
  readonly atMost?: number
}

export const unlistedFindings = 'findings that match no listed conflict (look at them)'

/** Bar 1: the Korday texts. */
export const kordayBars: readonly Bar[] = [
  { row: 'dates', by: 'f1', atLeast: 0.97 },
  { row: 'dates, relative (recall only)', by: 'recall', atLeast: 0.7 },
  { row: 'counts', by: 'f1', atLeast: 0.93 },
  { row: 'counts, vague (recall only)', by: 'recall', atLeast: 0.85 },
  { row: 'person mentions', by: 'f1', atLeast: 0.95 },
  { row: 'place mentions', by: 'f1', atLeast: 0.93 },
  { row: 'organisation mentions', by: 'recall', atLeast: 0.85 },
  { row: 'articles (recall)', by: 'recall', atLeast: 1 },
  { row: 'demands (recall)', by: 'recall', atLeast: 0.8 },
  { row: 'responses (recall)', by: 'recall', atLeast: 0.75 },
  { row: 'conflicts, hard (recall)', by: 'recall', atLeast: 1 },
  { row: 'conflicts, medium (recall)', by: 'recall', atLeast: 0.714 },
  { row: 'conflicts, soft (recall)', by: 'recall', atLeast: 0.714 },
  { row: unlistedFindings, by: 'found', atMost: 12 },
  { row: 'sums (right verdict)', by: 'recall', atLeast: 0.818 },
  { row: 'sums (right verdict)', by: 'wrong', atMost: 0 },
]

/** Bar 2: three more texts of that case, two of them Russian. */
export const kordayMoreBars: readonly Bar[] = [
  { row: 'dates', by: 'f1', atLeast: 0.95 },
  { row: 'counts', by: 'f1', atLeast: 0.88 },
  { row: 'person mentions', by: 'f1', atLeast: 0.9 },
  { row: 'place mentions', by: 'f1', atLeast: 0.9 },
]

/** Bar 3: the first bar, lower by what unseen texts are allowed to cost. */
export const unseenBars = (slack: number): readonly Bar[] =>
  kordayBars.map((bar) =>
    bar.atLeast === undefined ? bar : { ...bar, atLeast: Number((bar.atLeast - slack).toFixed(3)) },
  )

export interface Verdict {
  readonly line: string
  readonly met: boolean
}

const sign = (met: boolean) => (met ? 'met   ' : 'NOT MET')

export function judge(bars: readonly Bar[], rows: readonly Row[]): Verdict[] {
  return bars.flatMap((bar) => {
    const row = rows.find(({ name }) => name === bar.row)
    // Nothing of the kind in these texts: there is nothing to reach.
    if (row === undefined || row.gold === 0) return []
    const figure = row[bar.by]
    const met =
      figure !== null &&
      figure >= (bar.atLeast ?? Number.NEGATIVE_INFINITY) &&
      figure <= (bar.atMost ?? Number.POSITIVE_INFINITY)
    const wanted = bar.atLeast === undefined ? `at most ${bar.atMost}` : `at least ${bar.atLeast}`
    return [{ met, line: `${sign(met)} ${bar.row}: ${bar.by} ${figure ?? '–'}, ${wanted}` }]
  })
}

/** Bar 4: better than the peer at what the peer is made for. */
export function beats(
  what: string,
  own: Row | undefined,
  peer: string,
  other: Row | undefined,
): Verdict[] {
  if (own === undefined || other === undefined || own.gold === 0) return []
  const met = (own.f1 ?? 0) > (other.f1 ?? 0)
  return [{ met, line: `${sign(met)} ${what}: F1 ${own.f1}, ${peer} ${other.f1}` }]
}
