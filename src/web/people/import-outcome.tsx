import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DecisionShown, ImportOutcome, LeftOut } from '../../server/answers.ts'
import { sourcesQuery } from '../api/queries.ts'
import { Limited } from '../parts/limited.tsx'
import { plural } from '../parts/words.ts'
import { BeforeAfter } from './before-after.tsx'
import { DecisionWords } from './decision-words.tsx'

const FIRST = 20

const whyLeft: Readonly<Record<LeftOut, string>> = {
  'source-not-here': 'a source that it speaks of is not here, or not for you',
  'record-not-here': 'its source is here, and what was decided about is not found in it',
  'other-content': 'under its id another decision is known here',
  unreadable: 'it is not as such an entry must be',
}

/** A decision with the sources of both its sides, and the way to each. */
const Told = (props: { decision: DecisionShown; isHere: boolean; lead?: string }) => {
  const { decision, isHere } = props
  const sources = useQuery(sourcesQuery).data ?? []
  const numberOf = (id: string) => sources.find((source) => source.id === id)?.number ?? '?'
  const sides = [
    { record: decision.left, name: decision.leftName, source: decision.leftSource },
    { record: decision.right, name: decision.rightName, source: decision.rightSource },
  ].slice(0, decision.places === null ? 2 : 1)
  return (
    <>
      {props.lead === undefined ? null : <p className="small soft">{props.lead}</p>}
      <DecisionWords decision={decision} isHere={isHere} />
      <p className="small" dir="auto">
        Look at{' '}
        {sides.map(({ record, name, source }, n) => (
          <span key={record}>
            {n === 0 ? '' : ' and '}
            <Link to="/people/$recordId" params={{ recordId: record }}>
              {name} [{numberOf(source)}]
            </Link>
          </span>
        ))}
      </p>
    </>
  )
}

const Part = <T,>(props: {
  title: string
  says?: string
  items: readonly T[]
  keyOf: (item: T) => string
  children: (item: T) => ReactNode
}) =>
  props.items.length === 0 ? null : (
    <section className="prose">
      <h3>{props.title}</h3>
      {props.says === undefined ? null : <p>{props.says}</p>}
      <Limited items={props.items} first={FIRST}>
        {(shown) => (
          <ol className="items">
            {shown.map((item) => (
              <li key={props.keyOf(item)} className="item">
                {props.children(item)}
              </li>
            ))}
          </ol>
        )}
      </Limited>
    </section>
  )

const Left = ({ leftOut }: Pick<ImportOutcome, 'leftOut'>) => {
  const left = Object.entries(leftOut) as [LeftOut, number][]
  if (left.length === 0) return null
  return (
    <section className="prose">
      <h3>Left out</h3>
      <ul>
        {left.map(([why, count]) => (
          <li key={why}>
            {plural(count, 'entry', 'entries')}: {whyLeft[why]}.
          </li>
        ))}
      </ul>
    </section>
  )
}

const Moves = ({ changes, isTaken }: Pick<ImportOutcome, 'changes'> & { isTaken: boolean }) =>
  changes.before.length + changes.after.length === 0 ? null : (
    <section className="prose moves">
      <h3>{isTaken ? 'Joined or parted by it' : 'Would be joined or parted'}</h3>
      <BeforeAfter
        change={changes}
        now={isTaken ? 'Before' : 'Now'}
        then={isTaken ? 'Now' : 'If it is taken'}
      />
    </section>
  )

export const entriesIn = ({ decisions, retractions }: ImportOutcome): number =>
  decisions.length + retractions.length

/** What of another device's decisions is taken or would be, what contradicts, and what is left out. */
export const ImportOutcomeParts = (props: { outcome: ImportOutcome; isTaken: boolean }) => {
  const { outcome, isTaken } = props
  return (
    <>
      <Part
        title="Contradict each other"
        says="“One” and “two” are said of the same; nothing is joined while “two” stands. Both are kept, and each can be taken back."
        items={outcome.contradictions}
        keyOf={({ suspended, forbiddenBy }) => `${suspended.id} ${forbiddenBy.id}`}
      >
        {({ suspended, forbiddenBy }) => (
          <>
            <Told decision={forbiddenBy} isHere={isTaken} lead="Stands:" />
            <Told decision={suspended} isHere={isTaken} lead="Joins nothing beside it:" />
          </>
        )}
      </Part>
      <Part
        title="Say different things of the same two"
        says="The later one counts, by what the devices’ clocks said. Both are kept, and each can be taken back."
        items={outcome.disagreements}
        keyOf={({ counts, behind }) => `${counts.id} ${behind.id}`}
      >
        {({ counts, behind }) => (
          <>
            <Told decision={counts} isHere={isTaken} lead="Counts:" />
            <Told decision={behind} isHere={isTaken} lead="Stands behind it:" />
          </>
        )}
      </Part>
      <Moves changes={outcome.changes} isTaken={isTaken} />
      <Left leftOut={outcome.leftOut} />
      <Part
        title={isTaken ? 'Added' : 'Would be added'}
        items={outcome.decisions}
        keyOf={({ id }) => id}
      >
        {(decision) => <Told decision={decision} isHere={isTaken} />}
      </Part>
      <Part
        title={isTaken ? 'Taken back' : 'Would be taken back'}
        says="Decisions that the other device took back."
        items={outcome.retractions}
        keyOf={({ id }) => id}
      >
        {(decision) => <Told decision={decision} isHere={isTaken} />}
      </Part>
    </>
  )
}
