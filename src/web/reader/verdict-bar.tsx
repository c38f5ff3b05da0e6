import type { ClaimView } from '../../server/answers.ts'
import type { Actions } from './use-actions.ts'

/** The verdicts and acts, each with its key. They stay in one place whatever claim is chosen. */
export const VerdictBar = (props: { claim: ClaimView; actions: Actions; canUndo: boolean }) => {
  const { actions, claim } = props
  const rejected = claim.state === 'rejected'
  const act = (
    label: string,
    key: string,
    go: () => void,
    rest: { disabled?: boolean; main?: boolean } = {},
  ) => (
    <button
      type="button"
      className="button"
      data-main={rest.main === true}
      aria-keyshortcuts={key}
      disabled={rest.disabled === true}
      onClick={go}
    >
      {label} <kbd>{key}</kbd>
    </button>
  )
  return (
    <div className="verdicts" role="toolbar" aria-label="Review this claim">
      {act('Accept', 'A', actions.accept, {
        disabled: claim.state === 'accepted',
        main: claim.state === 'proposed',
      })}
      {act('Amend', 'E', actions.amend)}
      {act('Reject', 'X', actions.reject, { disabled: rejected })}
      {act(actions.undoSays, 'U', actions.undo, { disabled: !props.canUndo })}
      {act('Split', 'S', actions.split, { disabled: rejected })}
      {act('Join', 'M', actions.join, { disabled: rejected })}
    </div>
  )
}
