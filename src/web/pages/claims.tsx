import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { claimsQuery, sourcesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ClaimFilters } from '../parts/claim-filters.tsx'
import { Empty } from '../parts/empty.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { Page } from '../parts/page.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { plural } from '../parts/words.ts'

const STEP = 50

const Item = ({ claim, name }: { claim: ClaimView; name: string }) => {
  const first = claim.passages[0]
  return (
    <li className="item">
      <p className="item-head">
        <KindMark kind={claim.kind} /> <StateMark state={claim.state} />
      </p>
      <p dir="auto">{claim.sentence}</p>
      <p className="small">
        <Link
          to="/sources/$sourceId"
          params={{ sourceId: claim.sourceId }}
          search={{ claim: claim.id, at: first.position.start, to: first.position.end }}
        >
          <q dir="auto">{first.quote.exact}</q>
        </Link>{' '}
        <span className="soft" dir="auto">
          {name}
        </span>
      </p>
    </li>
  )
}

/** All claims of all sources, by filters that stand in the address. */
export const ClaimsPage = () => {
  const search = useSearch({ from: '/claims' })
  const [limit, setLimit] = useState(STEP)
  const sources = useQuery(sourcesQuery)
  const claims = useQuery(claimsQuery({ ...search }, 0, limit))
  const names = new Map(
    (sources.data ?? []).map(({ id, number, name }) => [id, `[${number}] ${name}`]),
  )
  return (
    <Page title="Claims" lead="What the sources say. Open one to review it beside its words.">
      <ClaimFilters to="/claims" search={search} sources={sources.data ?? []} />
      <p className="small">
        <Link
          to="/claims/withdrawn"
          search={search.source === undefined ? {} : { source: search.source }}
        >
          Proposals that a newer reading withdrew
        </Link>
      </p>
      <Answered query={claims}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty>
              <p>No claims here: either no text was read yet, or none fits these filters.</p>
              <Link className="button" to="/sources">
                Go to the sources
              </Link>
            </Empty>
          ) : (
            <>
              <p role="status" className="soft">
                {plural(total, 'claim')}
              </p>
              <ol className="items">
                {items.map((claim) => (
                  <Item key={claim.id} claim={claim} name={names.get(claim.sourceId) ?? ''} />
                ))}
              </ol>
              {total > items.length ? (
                <p>
                  <button
                    type="button"
                    className="button"
                    onClick={() => setLimit(Math.min(1000, limit + STEP * 2))}
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
