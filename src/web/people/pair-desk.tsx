import { Link } from '@tanstack/react-router'
import { calledAs, type RecordKind } from '../../domain/identity/recorded.ts'
import type { PairShown, ShownPlace } from '../../server/answers.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Limited } from '../parts/limited.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { kindWords } from './kinds.ts'
import { PlacePassage, RecordSide } from './record-side.tsx'
import type { PairActs } from './use-pair-acts.ts'

const Bar = ({ acts, place }: { acts: PairActs; place: string }) => (
  <div className="finding-bar pair-bar">
    <div className="row" role="toolbar" aria-label="Decisions about this pair">
      <ActButton letter="S" does="Same" main act={() => acts.ask('same')} />
      <ActButton letter="D" does="Distinct" main act={() => acts.ask('distinct')} />
      <ActButton letter="N" does="Not sure" main act={() => acts.ask('unsure')} />
      <ActButton letter="U" does="Undo" off={!acts.canUndo} act={acts.undo} />
      <ActButton letter="K" does="Previous" act={() => acts.step(-1)} />
      <ActButton letter="J" does="Next" act={() => acts.step(1)} />
    </div>
    <p className="small said">
      <span role="status">{acts.said}</span>
      {acts.said === '' ? <span className="soft">{place}</span> : null}
    </p>
  </div>
)

/** Places of which nothing tells whose they are: seen before anything is decided, and left where they are. */
const Untold = ({ pair, untold }: { pair: PairShown; untold: readonly ShownPlace[] }) => (
  <div className="untold">
    {untold.length === 0 ? null : (
      <>
        <h3>Nothing tells whose</h3>
        <p className="small">
          If they are two, these stay with the first, marked, until somebody says whose they are.
        </p>
        <Limited items={untold} first={3}>
          {(shown) => shown.map((place) => <PlacePassage key={place.start} place={place} />)}
        </Limited>
      </>
    )}
    <p className="small">
      <Link to="/people/$recordId" params={{ recordId: pair.left.id }}>
        Choose the places yourself
      </Link>
    </p>
  </div>
)

const WITHIN = { left: 'These tell of one', right: 'And these of another, perhaps' } as const

const sideOf = (pair: PairShown, side: 'left' | 'right') =>
  pair.within === null ? { person: pair[`${side}Person`] } : { title: WITHIN[side] }

const Sides = ({ pair }: { pair: PairShown }) => {
  const { left, right, within } = pair
  return (
    <>
      <ol className="sides">
        <li className="side">
          <RecordSide record={left} {...sideOf(pair, 'left')} opens="1" />
        </li>
        <li className="side">
          <RecordSide record={right} {...sideOf(pair, 'right')} opens="2" />
        </li>
      </ol>
      {within === null ? null : <Untold pair={pair} untold={within.untold} />}
    </>
  )
}

/** Two names side by side, with what speaks for and against their being one. */
export const PairDesk = (props: {
  pair: PairShown
  of: RecordKind
  acts: PairActs
  place: string
}) => {
  const { pair, acts } = props
  const { verdicts, asks, reasons, withinReasons } = kindWords[props.of]
  const { left, right, verdict } = pair
  return (
    <section className="pair-desk" aria-label="The pair to decide">
      <Bar acts={acts} place={props.place} />
      <h2 dir="auto">
        {pair.within === null ? (
          <>
            {calledAs(left)} <span className="soft">and</span> {calledAs(right)}
          </>
        ) : (
          <>
            {calledAs(left)}: <span className="soft">one, or two of the name?</span>
          </>
        )}
      </h2>
      {acts.error === null ? null : <ProblemNote error={acts.error} />}
      {acts.asking === null ? null : (
        <ReasonForm
          key={`${acts.asking}-${left.id}-${right.id}`}
          label={`Decide: ${verdicts[acts.asking]}`}
          legend={asks[acts.asking]}
          reasons={(pair.within === null ? reasons : withinReasons)[acts.asking]}
          submit="Decide with these words"
          busy={acts.busy}
          onReason={acts.decide}
          onCancel={acts.cancel}
        />
      )}
      <Sides pair={pair} />
      <div>
        <p>
          The comparison proposes: <strong>{verdicts[verdict]}</strong>
        </p>
        <ul className="small">
          {pair.lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
