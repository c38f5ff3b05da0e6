import { type KeyboardEvent, useId, useState } from 'react'
import type { FindingView } from '../../server/answers.ts'
import { useSingleKeysOn } from '../keys/single-keys.ts'

const ready = [
  'These are two different things.',
  'They speak of different moments.',
  'A mistake of the reading: the words do not say this.',
  'Known; the text itself explains it.',
] as const

/** The reasons that one key chooses; what was said before comes first when the finding changed. */
const reasonsFor = ({ state, dismissal }: FindingView): readonly string[] =>
  state === 'changed' && dismissal !== null ? [...new Set([dismissal.why, ...ready])] : ready

/** Why a finding is put aside: a ready reason by one key or press, or one's own words. */
export const DismissForm = (props: {
  finding: FindingView
  busy: boolean
  onDismiss: (why: string) => void
  onCancel: () => void
}) => {
  const [own, setOwn] = useState('')
  const field = useId()
  const keysOn = useSingleKeysOn()
  const reasons = reasonsFor(props.finding)
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') return props.onCancel()
    const writing = event.target instanceof HTMLInputElement
    if (writing || !keysOn || event.ctrlKey || event.metaKey || event.altKey || props.busy) return
    const reason = /^[1-9]$/.test(event.key) ? reasons[Number(event.key) - 1] : undefined
    if (reason === undefined) return
    event.preventDefault()
    props.onDismiss(reason)
  }
  return (
    <form
      className="dismiss-form"
      aria-label="Dismiss this finding"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (own.trim() !== '') props.onDismiss(own.trim())
      }}
    >
      <fieldset className="field reasons">
        <legend>Why can it be put aside?</legend>
        {reasons.map((reason, i) => (
          <button
            key={reason}
            type="button"
            className="button reason"
            aria-keyshortcuts={String(i + 1)}
            disabled={props.busy}
            onClick={() => props.onDismiss(reason)}
            // biome-ignore lint/a11y/noAutofocus: D was pressed to choose a reason
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
          Dismiss with these words
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
