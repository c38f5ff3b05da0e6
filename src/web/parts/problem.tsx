import { Unanswered } from '../api/fetch-json.ts'

/** What happened and what to do, in the server's own sentence. */
export const ProblemNote = (props: { error: Error; retry?: () => void }) => (
  <div className="notice" role="alert">
    <p>
      {props.error instanceof Unanswered
        ? props.error.message
        : 'Something on this page did not work. Load it again; nothing that was stored is lost.'}
    </p>
    {props.retry === undefined ? null : (
      <p>
        <button type="button" className="button" onClick={props.retry}>
          Try again
        </button>
      </p>
    )}
  </div>
)
