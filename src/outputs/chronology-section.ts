import type { Chronology, ChronologyEntry } from '../projections/views.ts'
import { citationOf } from './cite.ts'
import type { Section } from './document.ts'
import { makeLine, type Statement } from './line.ts'

const statementOf = (entry: ChronologyEntry): Statement => ({
  words: entry.sentence,
  citations: [citationOf(entry)],
})

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
