import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { FindingView, SumView } from '../../server/answers.ts'
import { ActButton } from '../parts/act-button.tsx'
import { FindingSides } from '../parts/finding-sides.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { instantWords, term } from '../parts/words.ts'
import type { FindingSearch } from '../search-params.ts'
import { DismissForm } from './dismiss-form.tsx'
import { FindingStateMark, SeverityMark } from './finding-state.tsx'
import { sumVerdict } from './sums-part.tsx'
import type { FindingActions } from './use-finding-actions.ts'

/** The acts and steps, each with its key. They stay in one place whatever is chosen. */
const Bar = (props: { finding: FindingView | undefined; actions: FindingActions }) => {
  const { finding, actions } = props
  const dismissable = finding !== undefined && finding.state !== 'dismissed'
  return (
    <div className="finding-bar">
      <div className="row" role="toolbar" aria-label="Acts on the chosen finding">
        <ActButton
          letter="D"
          does="Dismiss …"
          main={dismissable}
          off={!dismissable}
          act={actions.ask}
        />
        <ActButton
          letter="U"
          does={finding?.state === 'dismissed' ? 'Reopen' : 'Undo'}
          off={!actions.canUndo}
          act={actions.undo}
        />
        <ActButton letter="N" does="Next to look at" act={actions.next} />
        <ActButton letter="K" does="Previous" act={() => actions.step(-1)} />
        <ActButton letter="J" does="Next" act={() => actions.step(1)} />
      </div>
      <p className="small said">
        <span role="status">{actions.said}</span>
        {actions.said === '' ? <span className="soft">{actions.place}</span> : null}
      </p>
    </div>
  )
}

/** Who put it aside, when and why; or that it is open again, and what was said before. */
const DismissalNote = ({ finding }: { finding: FindingView }) => {
  const { dismissal, state } = finding
  if (dismissal === null) return null
  const who = `${dismissal.by}, ${instantWords(dismissal.at)}`
  return state === 'dismissed' ? (
    <div className="notice calm">
      <p>
        Dismissed (<span dir="auto">{who}</span>): <span dir="auto">“{dismissal.why}”</span>
      </p>
      <p className="small">It stays so until the passages it rests on change.</p>
    </div>
  ) : (
    <div className="notice">
      <p>
        This was dismissed, and what it rests on changed since. Please look at it again. The reason
        then (<span dir="auto">{who}</span>): <span dir="auto">“{dismissal.why}”</span>
      </p>
    </div>
  )
}

const FindingBody = (props: {
  finding: FindingView
  heading: RefObject<HTMLHeadingElement | null>
  actions: FindingActions
}) => {
  const { finding, actions } = props
  return (
    <>
      <p className="item-head small">
        <FindingStateMark state={finding.state} />
        <SeverityMark of={finding.severity} />
        <span>{term('finding-kinds', finding.kind)}</span>
      </p>
      <h2 ref={props.heading} tabIndex={-1} dir="auto">
        {finding.message}
      </h2>
      <DismissalNote finding={finding} />
      {actions.error === null ? null : <ProblemNote error={actions.error} />}
      {actions.asking && finding.state !== 'dismissed' ? (
        <DismissForm
          key={`why-${finding.id}`}
          finding={finding}
          busy={actions.busy}
          onDismiss={actions.dismiss}
          onCancel={actions.cancel}
        />
      ) : null}
      <FindingSides key={`sides-${finding.id}`} sides={finding.sides} />
    </>
  )
}

const SumBody = (props: { sum: SumView; heading: RefObject<HTMLHeadingElement | null> }) => (
  <>
    <p className="item-head small">
      <span className="sum-verdict">{sumVerdict(props.sum)}</span>
    </p>
    <h2 ref={props.heading} tabIndex={-1} dir="auto">
      {props.sum.message}
    </h2>
    <FindingSides key={props.sum.id} sides={props.sum.sides} />
  </>
)

/** The place where one finding is looked at; it stays where it is whatever is chosen. */
export const FindingDesk = (props: {
  finding: FindingView | undefined
  sum: SumView | undefined
  search: FindingSearch
  heading: RefObject<HTMLHeadingElement | null>
  actions: FindingActions
}) => {
  const { finding, sum, actions } = props
  const { open: _, ...rest } = props.search
  return (
    <section className="finding-desk" aria-label="The chosen finding">
      <p className="back-to-list">
        <Link to="/findings" search={rest} resetScroll={false}>
          ← Back to the list
        </Link>
      </p>
      <Bar finding={finding} actions={actions} />
      {finding !== undefined ? (
        <FindingBody finding={finding} heading={props.heading} actions={actions} />
      ) : sum !== undefined ? (
        <SumBody sum={sum} heading={props.heading} />
      ) : (
        <div className="prose">
          <p>
            {props.search.open === undefined
              ? 'Choose a finding, or press J for the first. Its passages stand here side by side, each one step from its source.'
              : 'This finding is not found any more: the claims it rested on were changed or taken away.'}
          </p>
          <p className="soft">
            What you have looked at and need not see again can be dismissed, with a reason. It comes
            back by itself when the passages it rests on change.
          </p>
        </div>
      )}
    </section>
  )
}
