import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SourceSummary } from '../../server/answers.ts'
import { sourcesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ReadButton } from '../parts/read-button.tsx'
import { plural, statedDate, statedWords, term } from '../parts/words.ts'

const total = ({ claims }: SourceSummary): number =>
  claims.proposed + claims.accepted + claims.amended + claims.rejected

/** How far a source is, in words and as a bar whose length is the share that was reviewed. */
const Reviewed = ({ source }: { source: SourceSummary }) => {
  const all = total(source)
  if (source.readBy === null) return <span className="soft">not read yet</span>
  if (all === 0) return <span className="soft">read, no claims found</span>
  const done = all - source.claims.proposed
  return (
    <span className="reviewed">
      <span>
        {done} of {plural(all, 'claim')} reviewed
      </span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="share">
        <rect width="100" height="6" rx="3" className="share-all" />
        <rect width={(100 * done) / all} height="6" rx="3" className="share-done" />
      </svg>
    </span>
  )
}

const Row = ({ source }: { source: SourceSummary }) => (
  <tr>
    <td className="number">{source.number}</td>
    <td>
      <Link to="/sources/$sourceId" params={{ sourceId: source.id }} dir="auto">
        {source.name}
      </Link>
      {source.warnings.map((warning) => (
        <p key={warning} className="small soft">
          {warning}
        </p>
      ))}
    </td>
    <td data-label="Kind">{term('source-kinds', source.description.kind)}</td>
    <td data-label="Publisher" dir="auto">
      {statedWords(source.description.publisher, String)}
    </td>
    <td data-label="Date">{statedDate(source.description.date)}</td>
    <td data-label="Review">
      <Reviewed source={source} />
    </td>
  </tr>
)

const Table = ({ sources }: { sources: readonly SourceSummary[] }) => (
  <table className="stacked">
    <caption className="only-heard">Sources in the order they were added</caption>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Source</th>
        <th scope="col">Kind</th>
        <th scope="col">Publisher</th>
        <th scope="col">Date</th>
        <th scope="col">Review</th>
      </tr>
    </thead>
    <tbody>
      {sources.map((source) => (
        <Row key={source.id} source={source} />
      ))}
    </tbody>
  </table>
)

export const SourcesPage = () => {
  const query = useQuery(sourcesQuery)
  const unread = (query.data ?? []).filter(({ readBy }) => readBy === null).length
  return (
    <Page
      title="Sources"
      lead="Every document as it was received. The numbers are used everywhere."
    >
      <Answered query={query}>
        {(sources) =>
          sources.length === 0 ? (
            <Empty>
              <p>The documents of this case belong here. There are none yet.</p>
              <Link className="button" data-main="true" to="/add">
                Add documents
              </Link>
            </Empty>
          ) : (
            <>
              {unread === 0 ? null : <ReadButton unread={unread} />}
              <Table sources={sources} />
              <p>
                <Link className="button" to="/add">
                  Add documents
                </Link>{' '}
                <Link className="button" to="/sources/read-again">
                  Read again
                </Link>{' '}
                <span className="small soft">
                  shows first what newer rules would add, withdraw and keep
                </span>
              </p>
            </>
          )
        }
      </Answered>
    </Page>
  )
}
