import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { SourceSummary, WithdrawnProposal } from '../../server/answers.ts'
import { sourcesQuery, withdrawnQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Choice } from '../parts/claim-filters.tsx'
import { Empty } from '../parts/empty.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { Page } from '../parts/page.tsx'
import { instantWords, plural } from '../parts/words.ts'

const STEP = 50
const MOST = 1000

const Item = (props: { proposal: WithdrawnProposal; source: SourceSummary | undefined }) => {
  const { proposal, source } = props
  const { madeBy } = proposal
  // Its place is known in the text it was read in; of another extraction only the source is.
  const where = source?.textId === proposal.textId ? { at: proposal.start, to: proposal.end } : {}
  return (
    <li className="item">
      <p className="item-head">
        <KindMark kind={proposal.kind} />
        <span className="soft small">withdrawn {instantWords(proposal.withdrawnAt)}</span>
      </p>
      <p dir="auto">{proposal.sentence}</p>
      <p className="small">
        <Link to="/sources/$sourceId" params={{ sourceId: proposal.sourceId }} search={where}>
          <q dir="auto">{proposal.words}</q>
        </Link>{' '}
        <span className="soft" dir="auto">
          {source === undefined ? '' : `[${source.number}] ${source.name}`}
        </span>
      </p>
      {madeBy.by === 'rule' ? (
        <p className="small soft">
          It was proposed by the rule “{madeBy.rule}”, version {madeBy.version}: {madeBy.reason}
        </p>
      ) : null}
    </li>
  )
}

/** Proposals that nobody had reviewed when a newer reading no longer made them. */
export const WithdrawnPage = () => {
  const { source } = useSearch({ from: '/claims/withdrawn' })
  const navigate = useNavigate()
  const [limit, setLimit] = useState(STEP)
  const sources = useQuery(sourcesQuery).data ?? []
  const withdrawn = useQuery(withdrawnQuery(source, limit))
  const byId = new Map(sources.map((one) => [one.id, one]))
  return (
    <Page
      title="Withdrawn proposals"
      lead="What rules once proposed and a newer reading no longer does. Nobody had reviewed them; they count nowhere, and stay in the ledger."
    >
      <search className="filters" aria-label="Filters">
        <Choice
          label="Source"
          value={source ?? ''}
          options={sources.map(({ id, number, name }) => [id, `[${number}] ${name}`])}
          onChange={(id) =>
            void navigate({ to: '/claims/withdrawn', search: id === '' ? {} : { source: id } })
          }
        />
      </search>
      <Answered query={withdrawn}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty>
              <p>No proposal was withdrawn{source === undefined ? '' : ' in this source'}.</p>
              <Link className="button" to="/claims">
                Go to the claims
              </Link>
            </Empty>
          ) : (
            <>
              <p role="status" className="soft">
                {plural(total, 'withdrawn proposal')}
              </p>
              <ol className="items">
                {items.map((proposal) => (
                  <Item
                    key={proposal.id}
                    proposal={proposal}
                    source={byId.get(proposal.sourceId)}
                  />
                ))}
              </ol>
              {total > items.length && limit < MOST ? (
                <p>
                  <button
                    type="button"
                    className="button"
                    onClick={() => setLimit(Math.min(MOST, limit + STEP * 2))}
                  >
                    Show more ({(total - items.length).toLocaleString('en')} left)
                  </button>
                </p>
              ) : null}
            </>
          )
        }
      </Answered>
    </Page>
  )
}
