import type { Chronology, ChronologyEntry } from '../projections/views.ts'
import { citationOf, quoted } from './cite.ts'
import type { Section } from './document.ts'
import { type Line, makeLine, type Statement } from './line.ts'

/** A date, or "not stated", with what the sources say then. */
interface Dated {
  readonly label: string
  readonly entries: readonly ChronologyEntry[]
}

const isByPerson = ({ madeBy, state }: ChronologyEntry): boolean =>
  madeBy.by === 'person' || state === 'amended'

/** Claims that rules drew from the same words of the same date share a key; a person's stands alone. */
const keyOf = (label: string, entry: ChronologyEntry): string => {
  const { textId, start, end } = entry.passage
  return isByPerson(entry) ? entry.claimId : `${label} ${textId} ${start} ${end}`
}

/**
 * A rule's claim stands in its source's own words, so that nothing is said beyond them, with how the
 * source puts it and on whose word. What a person wrote or amended stands as that person put it.
 */
const statementOf = (first: ChronologyEntry, others: readonly ChronologyEntry[]): Statement => {
  const citation = citationOf(first)
  if (isByPerson(first)) return { words: first.sentence, citations: [citation] }
  const citations = [citation, ...others.map(citationOf)] as const
  const ways = [...new Set(citations.map(({ attribution }) => attribution))]
  const attribution = ways.filter((way) => way !== '').join('; ')
  return { words: quoted({ ...citation, attribution }), citations }
}

/** Words that several claims rest on are quoted once, each claim with a footnote of its own. */
function linesOf(dated: readonly Dated[]): Line[] {
  const shared = Map.groupBy(
    dated.flatMap(({ label, entries }) => entries.map((entry) => ({ label, entry }))),
    ({ label, entry }) => keyOf(label, entry),
  )
  return dated.flatMap(({ label, entries }) => {
    const statements = entries.flatMap((entry) => {
      const [first, ...others] = shared.get(keyOf(label, entry)) ?? []
      return first?.entry === entry
        ? [
            statementOf(
              entry,
              others.map((other) => other.entry),
            ),
          ]
        : []
    })
    return statements.length === 0 ? [] : [makeLine(label, statements)]
  })
}

/** What happened when: a line a date, in it what each source says, side by side. */
export function chronologySections({ lines, undated }: Chronology): readonly Section[] {
  const columns = ['Date', 'What is claimed'] as const
  const dated: Section = {
    heading: 'Chronology',
    columns,
    lines: linesOf(lines.map(({ time, entries }) => ({ label: time.edtf, entries }))),
    empty: 'No dated claim.',
  }
  if (undated.length === 0) return [dated]
  const rest = undated.map((entry) => ({ label: 'not stated', entries: [entry] }))
  return [dated, { heading: 'Without a date', columns, lines: linesOf(rest), empty: '' }]
}
