import type { Tally, TallyFigure } from '../../app/types.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { oneLine, styled, table } from '../terminal.ts'
import { attribution, stateMarks } from './marks.ts'
import { shown } from './stated.ts'

/** "persons of Dungans, killed": what is counted, of whom, how affected. */
export function tallyTitle(tally: Tally): string {
  const affected =
    tally.affected.is === 'stated' ? `, ${labelOf('effects', tally.affected.value)}` : ''
  const what = oneLine(tally.what)
  const whom = tally.population.is === 'stated' ? oneLine(tally.population.value) : ''
  const subject = whom === '' || what.includes(whom) ? what : `${what} (${whom})`
  return `${subject}${affected}`
}

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
      const voices = tally.voices.length
      const heading = `${tallyTitle(tally)} — ${voices} ${voices === 1 ? 'voice' : 'independent voices'}${
        tally.disagrees ? ', which disagree' : ''
      }`
      return `${styled('bold', heading)}\n${table(tally.figures.map(figureRow))}`
    })
    .join('\n\n')
}
