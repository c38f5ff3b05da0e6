import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { PairShown } from '../../server/answers.ts'
import { ActButton } from '../parts/act-button.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { kindWords } from './kinds.ts'
import { RecordSide } from './record-side.tsx'
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

/** Two names side by side, with what speaks for and against their being one. */
export const PairDesk = (props: {
  pair: PairShown
  of: RecordKind
  acts: PairActs
  place: string
}) => {
  const { pair, acts } = props
  const { verdicts, asks, reasons } = kindWords[props.of]
  const { left, right, verdict } = pair
  return (
    <section className="pair-desk" aria-label="The pair to decide">
      <Bar acts={acts} place={props.place} />
      <h2 dir="auto">
        {left.name} <span className="soft">and</span> {right.name}
      </h2>
      {acts.error === null ? null : <ProblemNote error={acts.error} />}
      {acts.asking === null ? null : (
        <ReasonForm
          key={`${acts.asking}-${left.id}-${right.id}`}
          label={`Decide: ${verdicts[acts.asking]}`}
          legend={asks[acts.asking]}
          reasons={reasons[acts.asking]}
          submit="Decide with these words"
          busy={acts.busy}
          onReason={acts.decide}
          onCancel={acts.cancel}
        />
      )}
      <ol className="sides">
        <li className="side">
          <RecordSide record={left} person={pair.leftPerson} opens="1" />
        </li>
        <li className="side">
          <RecordSide record={right} person={pair.rightPerson} opens="2" />
        </li>
      </ol>
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
