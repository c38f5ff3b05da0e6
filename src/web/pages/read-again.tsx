import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { SourceSummary } from '../../server/answers.ts'
import { ReadAgain } from '../again/read-again.tsx'
import { sourcesQuery, workspaceQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'

const Which = ({ source }: { source: SourceSummary | null }) =>
  source === null ? null : (
    <p>
      <Link to="/sources/$sourceId" params={{ sourceId: source.id }}>
        [{source.number}] <span dir="auto">{source.name}</span>
      </Link>
    </p>
  )

/** What a newer reading of one source, or of all, would change; and the reading itself. */
export const ReadAgainPage = () => {
  const wanted = useSearch({ from: '/sources/read-again' }).source
  const sources = useQuery(sourcesQuery)
  const workspace = useQuery(workspaceQuery)
  return (
    <Page
      title="Read again"
      lead="First what this version of the rules would change. Nothing is written until you ask for it."
    >
      <Answered query={workspace}>
        {({ readerVersion }) => (
          <Answered query={sources}>
            {(list) => {
              const source = list.find(({ id }) => id === wanted) ?? null
              if (list.length === 0 || (wanted !== undefined && source === null))
                return (
                  <Empty>
                    <p>There is no such source to read.</p>
                    <Link className="button" to="/sources">
                      Go to the sources
                    </Link>
                  </Empty>
                )
              return (
                <>
                  <Which source={source} />
                  <ReadAgain
                    key={wanted ?? ''}
                    source={source}
                    sources={list}
                    version={readerVersion}
                  />
                </>
              )
            }}
          </Answered>
        )}
      </Answered>
    </Page>
  )
}
