/** What is wrong, the way on, and the way back: the end of every form. */
export const FormEnd = (props: {
  save: string
  error: string | null
  disabled: boolean
  onCancel: () => void
}) => (
  <>
    <div className="row sheet-end">
      {props.error === null ? null : (
        <p className="notice" role="alert">
          {props.error}
        </p>
      )}
      <button type="submit" className="button" data-main="true" disabled={props.disabled}>
        {props.save} <kbd>Enter</kbd>
      </button>
      <button type="button" className="button" onClick={props.onCancel}>
        Cancel <kbd>Esc</kbd>
      </button>
    </div>
  </>
)

/** Enter in a line sends, Ctrl-Enter anywhere; Esc goes back. */
export const formKeys = (onCancel: () => void) => (event: React.KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Escape') onCancel()
  if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit()
}
