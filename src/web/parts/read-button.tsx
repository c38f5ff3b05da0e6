import type { ReadSource } from '../../server/answers.ts'
import { useWork } from '../api/work.ts'
import { plural } from './words.ts'
import { WorkProgress } from './work-progress.tsx'

/** How a reading went: how many claims were proposed, and what could not be read. */
export const ReadOutcomes = ({ outcomes }: { outcomes: readonly ReadSource[] }) => {
  let proposed = 0
  let withdrawn = 0
  const failed: string[] = []
  for (const outcome of outcomes) {
    if (outcome.is === 'failed') failed.push(outcome.sentence)
    else {
      proposed += outcome.proposed
      withdrawn += outcome.withdrawn
    }
  }
  return (
    <div role="status" className="prose">
      <p>
        {plural(outcomes.length - failed.length, 'text')} read; {plural(proposed, 'new claim')}{' '}
        proposed
        {withdrawn === 0 ? '' : `, ${withdrawn.toLocaleString('en')} withdrawn`}.
      </p>
      {failed.map((sentence) => (
        <p key={sentence} className="notice">
          {sentence}
        </p>
      ))}
    </div>
  )
}

/** Reads what was not read yet, and says how it went. */
export const ReadButton = ({ unread }: { unread: number }) => {
  const { state, start, stop } = useWork<readonly ReadSource[]>('/api/read')
  return (
    <div className="prose">
      {state.is === 'under-way' ? null : (
        <p>
          <button type="button" className="button" data-main="true" onClick={() => void start({})}>
            Read {plural(unread, 'unread text')} and propose claims
          </button>
        </p>
      )}
      <WorkProgress
        state={state}
        stop={stop}
        stopped="Stopped. Each text was read as a whole or not at all; those that were read stay read."
      />
      {state.is === 'done' ? <ReadOutcomes outcomes={state.outcome} /> : null}
    </div>
  )
}
