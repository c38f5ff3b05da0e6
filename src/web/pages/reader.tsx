import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { SourceDetail } from '../../server/answers.ts'
import { sourceQuery, textQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ReadButton } from '../parts/read-button.tsx'
import { Reader } from '../reader/reader.tsx'

const NoText = ({ source }: { source: SourceDetail }) => (
  <Page title={source.name}>
    <Empty>
      <p>
        The bytes of this source are kept, and their fingerprint too, but no text could be made of
        them.
      </p>
      {source.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <Link className="button" to="/sources">
        Go back to the sources
      </Link>
    </Empty>
  </Page>
)

const WithText = ({ source, textId }: { source: SourceDetail; textId: string }) => {
  const search = useSearch({ from: '/sources/$sourceId' })
  const text = useQuery(textQuery(textId, { part: search.part, at: search.at }))
  useEffect(() => {
    document.title = `${source.name} · Daftar`
  }, [source.name])
  return (
    <Answered query={text}>
      {(part) => (
        <Reader source={source} text={part} search={search}>
          {source.readBy === null ? <ReadButton unread={1} /> : null}
        </Reader>
      )}
    </Answered>
  )
}

/** A source's text as the largest thing, with its claims beside it. */
export const ReaderPage = () => {
  const { sourceId } = useParams({ from: '/sources/$sourceId' })
  const source = useQuery(sourceQuery(sourceId))
  return (
    <Answered query={source}>
      {(detail) =>
        detail.textId === null ? (
          <NoText source={detail} />
        ) : (
          <WithText key={sourceId} source={detail} textId={detail.textId} />
        )
      }
    </Answered>
  )
}
