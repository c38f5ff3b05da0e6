import type { ImportOutcome, LeftOut } from '../../app/types.ts'
import { oneLine } from '../terminal.ts'
import { decisionText, partingText } from './people-text.ts'
import { section } from './section.ts'

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)

const why: Readonly<Record<LeftOut, string>> = {
  'source-not-here': 'a source of it is not here, or not for you',
  'record-not-here': 'the source is here, and what was decided about is not found in it',
  'other-content': 'under its id another decision is known here',
  unreadable: 'it is not as such an entry must be',
}

/** What of another device's decisions was taken, or would be; what was not; and what contradicts. */
export const importText = (outcome: ImportOutcome, isPreview: boolean): string => {
  const { log, trusted, decisions, retractions, known, leftOut } = outcome
  const whose = trusted ? 'its key is the one you gave' : 'whose key that is only “--key” tells'
  const left = Object.entries(leftOut) as [LeftOut, number][]
  return [
    oneLine(`Log ${log}: whole; ${whose}.`),
    `${isPreview ? 'Would take' : 'Taken'}: ${entries(decisions.length + retractions.length)}; known already: ${known}.`,
    ...left.map(([reason, count]) => `Left out: ${entries(count)}: ${why[reason]}.`),
    ...(outcome.changes.before.length + outcome.changes.after.length === 0
      ? []
      : ['', partingText(outcome.changes)]),
    ...section('Decisions', decisions.map(decisionText)),
    ...section('Taken back', retractions.map(decisionText)),
    ...section(
      'These contradict each other; the “same” joins nothing while the “distinct” stands',
      outcome.contradictions.flatMap(({ suspended, forbiddenBy }) => [
        decisionText(suspended),
        `  against ${decisionText(forbiddenBy)}`,
      ]),
    ),
    ...section(
      'These say different things of the same two; the later counts',
      outcome.disagreements.flatMap(({ counts, behind }) => [
        decisionText(counts),
        `  over ${decisionText(behind)}`,
      ]),
    ),
  ].join('\n')
}
