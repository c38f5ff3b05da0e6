import type { Tally, TallyFigure } from '../../app/types.ts'
import { tallyTitle, voicesWords } from '../../outputs/tallies-section.ts'
import { oneLine, styled, table } from '../terminal.ts'
import { attribution, stateMarks } from './marks.ts'
import { shown } from './stated.ts'

function figureRow(figure: TallyFigure): string[] {
  return [
    `  ${stateMarks[figure.state]} ${oneLine(figure.quantity.words)}`,
    shown(figure.asOf, (date) => date.edtf),
    `[${figure.sourceNumber}]${attribution(figure)} “${oneLine(figure.passage.exact)}”`,
  ]
}

/** What is counted, of whom; under it every source's figure, when it held, and on whose word. */
export function talliesText(tallies: readonly Tally[]): string {
  if (tallies.length === 0) return 'No figure was read.'
  return tallies
    .map((tally) => {
      const heading = `${oneLine(tallyTitle(tally))} — ${voicesWords(tally)}`
      return `${styled('bold', heading)}\n${table(tally.figures.map(figureRow))}`
    })
    .join('\n\n')
}
