import { type KeyboardEvent, useId, useState } from 'react'
import { useSingleKeysOn } from '../keys/single-keys.ts'

/** Asks why: a ready reason by one key or press, or one's own words. */
export const ReasonForm = (props: {
  /** What the form does, for those who hear the page. */
  label: string
  legend: string
  /** At most nine. */
  reasons: readonly string[]
  submit: string
  busy: boolean
  onReason: (why: string) => void
  onCancel: () => void
}) => {
  const [own, setOwn] = useState('')
  const field = useId()
  const keysOn = useSingleKeysOn()
  const { reasons } = props
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') return props.onCancel()
    const writing = event.target instanceof HTMLInputElement
    if (writing || !keysOn || event.ctrlKey || event.metaKey || event.altKey || props.busy) return
    const reason = /^[1-9]$/.test(event.key) ? reasons[Number(event.key) - 1] : undefined
    if (reason === undefined) return
    event.preventDefault()
    props.onReason(reason)
  }
  return (
    <form
      className="dismiss-form"
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (own.trim() !== '') props.onReason(own.trim())
      }}
    >
      <fieldset className="field reasons">
        <legend>{props.legend}</legend>
        {reasons.map((reason, i) => (
          <button
            key={reason}
            type="button"
            className="button reason"
            aria-keyshortcuts={String(i + 1)}
            disabled={props.busy}
            onClick={() => props.onReason(reason)}
            // biome-ignore lint/a11y/noAutofocus: a key was pressed to choose a reason
            autoFocus={i === 0}
          >
            <kbd>{i + 1}</kbd> <span dir="auto">{reason}</span>
          </button>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={field}>Or in your own words, then Enter</label>
        <input
          id={field}
          className="input"
          dir="auto"
          maxLength={2000}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      </div>
      <div className="row">
        <button
          type="submit"
          className="button"
          data-main={own.trim() !== ''}
          disabled={props.busy || own.trim() === ''}
        >
          {props.submit}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
