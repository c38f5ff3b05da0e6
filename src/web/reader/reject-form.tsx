import { useId, useState } from 'react'

const reasons = [
  'The words do not say this.',
  'The number or date was read wrongly.',
  'The wrong person, place or body.',
  'The same claim stands here twice.',
] as const

/** Why a claim is rejected: one of the common reasons, or one's own words. Enter rejects. */
export const RejectForm = (props: { onReject: (why: string) => void; onCancel: () => void }) => {
  const [why, setWhy] = useState<string>(reasons[0])
  const own = useId()
  return (
    <form
      className="sheet-form"
      aria-label="Reject this claim"
      onSubmit={(event) => {
        event.preventDefault()
        if (why.trim() !== '') props.onReject(why.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
      }}
    >
      <div className="sheet-body">
        <fieldset className="field">
          <legend>Why is it wrong?</legend>
          {reasons.map((reason, i) => (
            <label key={reason} className="check">
              <input
                type="radio"
                name="reason"
                checked={why === reason}
                onChange={() => setWhy(reason)}
                // biome-ignore lint/a11y/noAutofocus: X was pressed to choose a reason
                autoFocus={i === 0}
              />{' '}
              {reason}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={own}>Or in your own words</label>
          <input
            id={own}
            className="input"
            maxLength={2000}
            value={reasons.some((reason) => reason === why) ? '' : why}
            onChange={(event) => setWhy(event.target.value)}
          />
        </div>
      </div>
      <div className="row sheet-end">
        <button type="submit" className="button" data-main="true">
          Reject <kbd>Enter</kbd>
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
