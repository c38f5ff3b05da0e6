import type { Chronology, ChronologyEntry, ChronologyLine } from '../../app/types.ts'
import { shortened, styled, width, wrapped } from '../terminal.ts'
import { attribution, stateMarks } from './marks.ts'

const dateWidth = 22

function entryText(entry: ChronologyEntry): string {
  const words = `“${shortened(entry.passage.exact, 3 * width())}”`
  return `${stateMarks[entry.state]} ${words}${attribution(entry)} [${entry.sourceNumber}]`
}

function lineText(line: ChronologyLine): string {
  return line.entries
    .map((entry, index) => {
      const date = (index === 0 ? line.time.edtf : '').padEnd(dateWidth)
      return wrapped(`${date} ${entryText(entry)}`, ' '.repeat(dateWidth + 3))
    })
    .join('\n')
}

/** One line a date; under it what each source says, in its own words, with the source's number. */
export function chronologyText(chronology: Chronology): string {
  if (chronology.lines.length === 0) return 'No dated claim.'
  const rest = chronology.total - chronology.lines.length
  return [
    ...chronology.lines.map(lineText),
    ...(rest > 0 ? [styled('dim', `… and ${rest} more lines`)] : []),
    ...(chronology.undatedTotal > 0
      ? [
          styled(
            'dim',
            `${chronology.undatedTotal} claims of events have no date that could be read.`,
          ),
        ]
      : []),
  ].join('\n')
}
