import type { ProgressEvent } from '../../server/answers.ts'
import type { WorkState } from '../api/work.ts'
import { ProblemNote } from './problem.tsx'
import { upperFirst } from './words.ts'

type Progress = ProgressEvent | null

/** Where one item may take long, its own share counts too. */
const partOf = (progress: Progress): number | null => {
  if (progress === null) return null
  if (progress.share !== undefined) return progress.share
  return progress.total === null ? null : progress.done / Math.max(1, progress.total)
}

const countOf = (progress: Progress): string => {
  if (progress === null) return ' …'
  const done = progress.done.toLocaleString('en')
  if (progress.total === null) return `: ${done}`
  const share = progress.share === undefined ? '' : ` (${Math.floor(progress.share * 100)}%)`
  return `: ${done} of ${progress.total.toLocaleString('en')}${share}`
}

/** What is being done, how much of how much, and the way to stop it. */
export const WorkProgress = <T,>(props: {
  state: WorkState<T>
  stop: () => void
  /** What a stop leaves behind, where nothing is kept of what was done. */
  stopped?: string
}) => {
  const { state } = props
  if (state.is === 'failed') return <ProblemNote error={state.error} />
  if (state.is === 'stopped') {
    return (
      <p className="notice" role="status">
        {props.stopped ?? 'Stopped. What was done until then is kept.'}
      </p>
    )
  }
  if (state.is !== 'under-way') return null
  const { progress } = state
  const value = partOf(progress)
  return (
    <div className="progress">
      <p role="status">{`${upperFirst(progress?.what ?? 'working')}${countOf(progress)}`}</p>
      <progress aria-label="How much is done" {...(value === null ? {} : { value, max: 1 })} />
      <p>
        <button type="button" className="button" onClick={props.stop}>
          Stop
        </button>
      </p>
    </div>
  )
}
