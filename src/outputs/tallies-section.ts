import type { Tally, TallyFigure } from '../projections/views.ts'
import { labelOf } from '../vocabulary/index.ts'
import { citationOf } from './cite.ts'
import type { Section } from './document.ts'
import { makeLine, type Statement } from './line.ts'
import { statedWords } from './words.ts'

/** What is counted, of whom, how affected, in one phrase. */
export function tallyTitle(tally: Tally): string {
  const whom = tally.population.is === 'stated' ? tally.population.value : ''
  const what = tally.what.trim() === '' ? 'not said of what' : tally.what
  const subject = whom === '' || what.includes(whom) ? what : `${what} (${whom})`
  return tally.affected.is === 'stated'
    ? `${subject}, ${labelOf('effects', tally.affected.value)}`
    : subject
}

const statementOf = (figure: TallyFigure): Statement => ({
  words: `${figure.quantity.words} (as of ${statedWords(figure.asOf, ({ edtf }) => edtf)})`,
  citations: [citationOf(figure)],
})

/** Figures by what is counted, of whom: every source's side by side, never added up. */
export function talliesSections(tallies: readonly Tally[]): readonly Section[] {
  return [
    {
      heading: 'Figures',
      columns: ['What is counted', 'Figures, by source'],
      lines: tallies.map((tally) => makeLine(heading(tally), tally.figures.map(statementOf))),
      empty: 'No figure was read.',
    },
  ]
}

function heading(tally: Tally): string {
  const count = tally.voices.length
  const voices = count === 1 ? 'one voice' : `${count} independent voices`
  return `${tallyTitle(tally)}: ${voices}${tally.disagrees ? ', which disagree' : ''}`
}
