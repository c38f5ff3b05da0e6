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
  if (tally.affected.is !== 'stated') return subject
  const effect = labelOf('effects', tally.affected.value)
  return alreadySays(what, effect) ? subject : `${subject}, ${effect}`
}

/** "damaged buildings, damaged" says one thing twice. */
const alreadySays = (what: string, effect: string): boolean =>
  what
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.length >= SAME_START && word.startsWith(effect.slice(0, SAME_START)))

/** Letters in common from which on two words are taken for forms of one. */
const SAME_START = 5

/** How many speak through the figures, and whether one number could fit them all. */
export function voicesWords({ voices, disagrees }: Tally): string {
  if (voices.length === 0) return 'nobody’s any more: denied or taken back'
  if (voices.length === 1) return disagrees ? 'one voice, with figures that differ' : 'one voice'
  return `${voices.length} independent voices${disagrees ? ', whose figures differ' : ''}`
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

const heading = (tally: Tally): string => `${tallyTitle(tally)}: ${voicesWords(tally)}`
