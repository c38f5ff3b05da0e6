import type { OutputDocument } from '../document.ts'
import { claimIdsOf } from '../line.ts'
import { stateWords } from '../words.ts'
import { csvCell } from './csv-cell.ts'

const header = [
  'section',
  'label',
  'statement',
  'source number',
  'source',
  'publisher',
  'source date',
  'quoted words',
  'text',
  'start',
  'end',
  'attribution',
  'review',
  'claims',
]

/** One row a citation, with a byte order mark so that spreadsheets see UTF-8. Source: RFC 4180. */
export function renderCsv(document: OutputDocument): Uint8Array {
  const rows = document.sections.flatMap((section) =>
    section.lines.flatMap((line) =>
      line.statements.flatMap((statement) =>
        statement.citations.map((citation) => [
          section.heading,
          line.label,
          statement.words,
          citation.sourceNumber,
          citation.sourceName,
          citation.publisher,
          citation.sourceDate,
          citation.quote,
          citation.textId,
          citation.start,
          citation.end,
          citation.attribution,
          stateWords[citation.state],
          claimIdsOf(line).join(' '),
        ]),
      ),
    ),
  )
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}
