import { useState } from 'react'
import type { ActOutcome, UnreviewedOfRule } from '../../../server/answers.ts'
import { useWork } from '../../api/work.ts'
import { plural } from '../../parts/words.ts'
import { WorkProgress } from '../../parts/work-progress.tsx'

const whole = (n: number): string => n.toLocaleString('en')

const unseenWords = (unseen: number): string =>
  unseen > 0 ? ` ${whole(unseen)} of them ${unseen === 1 ? 'is' : 'are'} not shown above.` : ''

/** The question, with its number and what was seen of it; then how far it is, and the way to stop it. */
export const AcceptAll = (props: {
  of: UnreviewedOfRule
  why: string
  onDone: (outcome: ActOutcome) => void
}) => {
  const [asked, setAsked] = useState(false)
  const { state, start, stop } = useWork<ActOutcome>('/api/acts/accepted-many')
  const { claimIds, sample } = props.of
  const all = claimIds.length
  const accept = async () => {
    setAsked(false)
    const outcome = await start({ is: 'accepted-many', claimIds, why: props.why })
    if (outcome !== null) props.onDone(outcome)
  }
  if (state.is === 'under-way')
    return (
      <>
        <WorkProgress state={state} stop={stop} />
        <p className="small soft">All are accepted in one decision, or, if you stop it, none.</p>
      </>
    )
  return (
    <>
      <WorkProgress
        state={state}
        stop={stop}
        stopped="Stopped before the end: none of them was accepted."
      />
      {asked ? (
        <fieldset className="notice ask" aria-label="Accept all of this rule?">
          <p>
            Accept {plural(all, 'claim')} of this rule in this text?
            {unseenWords(all - sample.length)} They can be taken back together.
          </p>
          <p className="row">
            <button
              type="button"
              className="button"
              data-main="true"
              onClick={() => void accept()}
              // biome-ignore lint/a11y/noAutofocus: the question was just asked for
              autoFocus
            >
              Accept {plural(all, 'claim')}
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              Not now
            </button>
          </p>
        </fieldset>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setAsked(true)}>
            Accept all {whole(all)} …
          </button>
        </p>
      )}
    </>
  )
}
