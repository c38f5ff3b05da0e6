import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { PreviewedSource, ReadSource, SourceSummary } from '../../server/answers.ts'
import { useWork } from '../api/work.ts'
import { ReadOutcomes } from '../parts/read-button.tsx'
import { plural } from '../parts/words.ts'
import { WorkProgress } from '../parts/work-progress.tsx'
import { Preview } from './preview.tsx'

/** Sources that reading again is for: what would change, and what this version has not read yet. */
const worthReading = (
  found: readonly PreviewedSource[],
  sources: readonly SourceSummary[],
  version: string,
): readonly string[] => {
  const readBy = new Map(sources.map((source) => [source.id, source.readBy]))
  return found
    .filter(
      (one) =>
        one.is === 'would-change' ||
        (one.is === 'would-stay' && readBy.get(one.sourceId) !== version),
    )
    .map(({ sourceId }) => sourceId)
}

const AllRead = (props: { sources: number; onCompare: () => void }) => (
  <div className="prose">
    <p role="status">
      {props.sources === 1 ? 'The source was' : `All ${props.sources} sources were`} already read by
      this version of the rules.
    </p>
    <p className="soft">
      Reading the same text again gives the same claims, unless what is said of the source was
      corrected since: its date, for example, tells what “yesterday” means in it.
    </p>
    <p>
      <button type="button" className="button" onClick={props.onCompare}>
        Compare all of them anyway
      </button>
    </p>
  </div>
)

const Done = (props: { outcomes: readonly ReadSource[]; source: SourceSummary | null }) => (
  <div className="prose">
    <ReadOutcomes outcomes={props.outcomes} />
    <ul className="plain-list">
      <li>
        {props.source === null ? (
          <Link to="/sources">Back to the sources</Link>
        ) : (
          <Link to="/sources/$sourceId" params={{ sourceId: props.source.id }}>
            Go on reviewing this source
          </Link>
        )}
      </li>
      <li>
        <Link
          to="/claims/withdrawn"
          search={props.source === null ? {} : { source: props.source.id }}
        >
          See what was withdrawn
        </Link>
      </li>
    </ul>
  </div>
)

/** First what would change, then, when it is asked for, the reading itself. */
export const ReadAgain = (props: {
  /** Null for all. */
  source: SourceSummary | null
  sources: readonly SourceSummary[]
  version: string
}) => {
  const { source, sources, version } = props
  const preview = useWork<readonly PreviewedSource[]>('/api/read/preview')
  const reading = useWork<readonly ReadSource[]>('/api/read')
  const only = source?.id
  const { start, stop } = preview
  useEffect(() => {
    void start(only === undefined ? {} : { sources: [only] })
    return stop
  }, [start, stop, only])
  const compareAll = () => void start({ sources: sources.map(({ id }) => id) })
  if (reading.state.is === 'done') return <Done outcomes={reading.state.outcome} source={source} />
  const found = preview.state.is === 'done' ? preview.state.outcome : null
  const worth = found === null ? [] : worthReading(found, sources, version)
  return (
    <>
      {source !== null && source.readBy === version ? (
        <p>
          Already read by this version of the rules.
          {worth.length === 0
            ? ''
            : ' What it rests on, such as the date of the source, has changed since.'}
        </p>
      ) : null}
      <WorkProgress
        state={preview.state}
        stop={stop}
        stopped="Stopped. Nothing was written; load the page again to begin anew."
      />
      {found?.length === 0 && source === null ? (
        <AllRead sources={sources.length} onCompare={compareAll} />
      ) : null}
      {found === null || found.length === 0 ? null : (
        <Preview found={found}>
          {worth.length === 0 || reading.state.is === 'under-way' ? null : (
            <p>
              <button
                type="button"
                className="button"
                data-main="true"
                onClick={() => void reading.start({ sources: worth })}
              >
                Read {source === null ? plural(worth.length, 'source') : 'this source'} again
              </button>
            </p>
          )}
          <WorkProgress
            state={reading.state}
            stop={reading.stop}
            stopped="Stopped. Each source was read as a whole or not at all; those that were read stay read."
          />
        </Preview>
      )}
    </>
  )
}
