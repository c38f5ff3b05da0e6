import type {
  DecisionShown,
  PairShown,
  PartingShown,
  PersonLine,
  PersonPage,
  RecordShown,
  RetractionShown,
  ShownPlace,
} from '../../app/types.ts'
import { calledAs } from '../../domain/identity/recorded.ts'
import { oneLine } from '../terminal.ts'
import { section } from './section.ts'

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** One line for each: address, name, how often, and how else it is written. */
export const peopleText = (items: readonly PersonLine[]): string =>
  items
    .map(({ id, name, isNamed, described, mentions, sources, forms }) => {
      if (!isNamed) return oneLine(`${id}  ${calledAs({ name, described: true })}`)
      const others = forms.map(({ written }) => written).filter((written) => written !== name)
      const also = others.length === 0 ? '' : `; also written ${others.slice(0, 6).join(', ')}`
      const inSources = sources.length === 1 ? '1 source' : `${sources.length} sources`
      return oneLine(
        `${id}  ${name}  (${timesOf(mentions)} in ${inSources}${also}${describedAs(described)})`,
      )
    })
    .join('\n')

const describedAs = (described: readonly string[]): string =>
  described.length === 0
    ? ''
    : `; described as ${described
        .slice(0, 6)
        .map((words) => `“${words}”`)
        .join(', ')}`

const around = ({ before, written, after }: ShownPlace): string =>
  `…${before.slice(-60)}“${written}”${after.slice(0, 60)}…`

const placeText = (record: RecordShown): string => {
  const { sourceNumber, places, mentions, doubtful, partedFrom } = record
  const [first] = places
  if (first === undefined) return `[${sourceNumber}]`
  const parted = partedFrom === null ? '' : `; parted from ${partedFrom}`
  const doubt =
    doubtful === 0 ? '' : `; ${doubtful} not looked at when the name was parted, and left here`
  return oneLine(`[${sourceNumber}] ${around(first)} (${timesOf(mentions)}${parted}${doubt})`)
}

/** Every place of a record, by which it is parted. */
export const placesText = (places: readonly ShownPlace[]): string =>
  places
    .map((place) => {
      const doubt = place.isDoubtful ? '  (not looked at when the name was parted)' : ''
      return oneLine(`${place.start}-${place.end}  ${around(place)}${doubt}`)
    })
    .join('\n')

/** A pair as it is put before a person: both sides with their words, and what speaks for and against. */
export const pairText = ({ left, right, verdict, score, lines, within }: PairShown): string =>
  [
    within === null
      ? [left, right].map(calledAs).join('  |  ')
      : `${calledAs(left)}: one, or two of the name in one source`,
    `  proposed: ${verdict} (${score.toFixed(2)})`,
    ...lines.map((line) => `  – ${oneLine(line)}`),
    `  ${left.id}  ${placeText(left)}`,
    `  ${right.id}  ${placeText(right)}`,
    ...(within?.untold ?? []).map((place) => oneLine(`  nothing tells whose: ${around(place)}`)),
  ].join('\n')

/** Another device's person, by the log that was decided in: two devices may name their owners alike. */
const whoOf = ({ by, from: [log] }: { by: string; from: readonly string[] }): string =>
  log === undefined ? by : `${by} (brought in from ${log})`

/** What was said of places of one name beside the others. */
const withOthers = {
  distinct: 'said to be another’s',
  same: 'said to be of the same as the others',
  unsure: 'of which it cannot be told whose they are',
} as const

/** One line: what was decided of whom, by whom, why, and what became of it. */
export const decisionText = (decision: DecisionShown): string => {
  const { id, verdict, leftName, rightName, places, at, reason, retracted, suspendedBy } = decision
  const by = whoOf(decision)
  const taken = retracted
    ? ` – taken back by ${whoOf(retracted)}, ${retracted.at.slice(0, 10)}: “${retracted.reason}”`
    : ''
  const held = suspendedBy ? ` – joins nothing while ${suspendedBy} stands` : ''
  const whom =
    places === null
      ? `“${leftName}” and “${rightName}”`
      : `${places === 1 ? '1 place' : `${places} places`} of “${leftName}” in one source, ${withOthers[verdict]}`
  return oneLine(
    `${id}  ${verdict}: ${whom}, ${by}, ${at.slice(0, 10)}: “${reason}”${taken}${held}`,
  )
}

export const personText = (person: PersonPage): string =>
  [
    `${calledAs({ name: person.name, described: !person.isNamed })}  (${person.id})`,
    ...(person.isNamed
      ? [
          `named ${timesOf(person.mentions)}: ${person.forms.map(({ written, count }) => `${written} (${count})`).join(', ')}`,
        ]
      : []),
    ...(person.described.length === 0 || !person.isNamed
      ? []
      : [`told of without a name: ${person.described.map((words) => `“${words}”`).join(', ')}`]),
    '',
    ...person.shown.map((record) => `${record.id}  ${placeText(record)}`),
    ...section(
      'Said of this person',
      person.said.map(({ sourceNumber, sentence, state }) =>
        oneLine(
          `[${sourceNumber}] ${sentence}${state === 'proposed' ? ' (not yet reviewed)' : ''}`,
        ),
      ),
    ),
    ...section('Decisions', person.decisions.map(decisionText)),
  ].join('\n')

const groupsText = (groups: RetractionShown['before']): string =>
  groups
    .map(
      ({ names, records, mentions, claims }) =>
        `  ${names.join(', ') || 'names no longer in any text'} (records: ${records}, places: ${mentions}, claims: ${claims})`,
    )
    .join('\n')

export const retractionText = (preview: RetractionShown | null): string => {
  if (preview === null) return 'Taking it back would part and join nothing.'
  const { before, after, suspended } = preview
  const held =
    suspended.length === 0 ? '' : `\nThese would join nothing any longer: ${suspended.join(', ')}`
  return `${partingText({ before, after })}${held}`
}

export const partingText = ({ before, after }: PartingShown): string =>
  `Now:\n${groupsText(before)}\nThen:\n${groupsText(after)}`
