import { forgetLeftWork, useLeftWork } from '../api/left-work.ts'
import { WorkProgress } from '../parts/work-progress.tsx'

/** What still goes on, or failed, after its page was left. */
export const LeftWorkStrip = () => {
  const works = [...useLeftWork()]
  if (works.length === 0) return null
  return (
    <aside className="left-work" aria-label="Still going on">
      {works.map(([of, { progress, failed, stop }], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: works have no name, and never change places
        <div key={i} className="row">
          {failed === null ? (
            <WorkProgress state={{ is: 'under-way', progress }} stop={stop} />
          ) : (
            <>
              <WorkProgress state={{ is: 'failed', error: failed }} stop={stop} />
              <button type="button" className="button" onClick={() => forgetLeftWork(of)}>
                Put away
              </button>
            </>
          )}
        </div>
      ))}
    </aside>
  )
}
