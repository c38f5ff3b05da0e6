import type { WorkState } from '../api/work.ts'
import { ProblemNote } from './problem.tsx'
import { upperFirst } from './words.ts'

/** What is being done, how much of how much, and the way to stop it. */
export const WorkProgress = <T,>(props: { state: WorkState<T>; stop: () => void }) => {
  const { state } = props
  if (state.is === 'failed') return <ProblemNote error={state.error} />
  if (state.is === 'stopped') {
    return (
      <p className="notice" role="status">
        Stopped. What was done until then is kept.
      </p>
    )
  }
  if (state.is !== 'under-way') return null
  const { progress } = state
  const total = progress?.total ?? null
  const count =
    progress === null
      ? ''
      : total === null
        ? `: ${progress.done}`
        : `: ${progress.done} of ${total}`
  return (
    <div className="progress">
      <p role="status">{`${upperFirst(progress?.what ?? 'working')}${count}`}</p>
      <progress
        aria-label="How much is done"
        {...(progress !== null && total !== null
          ? { value: progress.done, max: Math.max(1, total) }
          : {})}
      />
      <p>
        <button type="button" className="button" onClick={props.stop}>
          Stop
        </button>
      </p>
    </div>
  )
}
