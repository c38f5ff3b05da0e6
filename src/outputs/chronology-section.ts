import type { Chronology, ChronologyEntry } from '../projections/views.ts'
import { citationOf, quoted } from './cite.ts'
import type { Section } from './document.ts'
import { makeLine, type Statement } from './line.ts'

/**
 * A rule's claim stands in its source's own words, so that nothing is said beyond them, with how the
 * source puts it and on whose word. What a person wrote or amended stands as that person put it.
 */
const statementOf = (entry: ChronologyEntry): Statement => {
  const citation = citationOf(entry)
  const byPerson = entry.madeBy.by === 'person' || entry.state === 'amended'
  const words = byPerson ? entry.sentence : quoted(citation)
  return { words, citations: [citation] }
}

/** What happened when: a line a date, in it what each source says, side by side. */
export function chronologySections(chronology: Chronology): readonly Section[] {
  const dated: Section = {
    heading: 'Chronology',
    columns: ['Date', 'What is claimed'],
    lines: chronology.lines.map((line) => makeLine(line.time.edtf, line.entries.map(statementOf))),
    empty: 'No dated claim.',
  }
  if (chronology.undated.length === 0) return [dated]
  const undated: Section = {
    heading: 'Without a date',
    columns: ['Date', 'What is claimed'],
    lines: chronology.undated.map((entry) => makeLine('not stated', [statementOf(entry)])),
    empty: '',
  }
  return [dated, undated]
}
