import type { ClaimView } from '../../server/answers.ts'

export interface VerdictActions {
  readonly accept: () => void
  readonly amend: () => void
  readonly reject: () => void
  readonly undo: () => void
  readonly next: () => void
}

/** The verdicts, each with its key. They stay in one place whatever claim is chosen. */
export const VerdictBar = (props: {
  claim: ClaimView
  actions: VerdictActions
  canUndo: boolean
  busy: boolean
}) => {
  const { actions, claim } = props
  return (
    <div className="verdicts" role="toolbar" aria-label="Review this claim">
      <button
        type="button"
        className="button"
        data-main={claim.state === 'proposed'}
        aria-keyshortcuts="A"
        disabled={claim.state === 'accepted'}
        onClick={actions.accept}
      >
        Accept <kbd>A</kbd>
      </button>
      <button type="button" className="button" aria-keyshortcuts="E" onClick={actions.amend}>
        Amend <kbd>E</kbd>
      </button>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="X"
        disabled={claim.state === 'rejected'}
        onClick={actions.reject}
      >
        Reject <kbd>X</kbd>
      </button>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="U"
        disabled={!props.canUndo}
        onClick={actions.undo}
      >
        Undo <kbd>U</kbd>
      </button>
    </div>
  )
}
