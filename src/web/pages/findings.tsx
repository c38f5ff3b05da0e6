import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Findings } from '../../server/answers.ts'
import { findingsQuery } from '../api/queries.ts'
import { FindingDesk } from '../findings/finding-desk.tsx'
import { FindingFilters } from '../findings/finding-filters.tsx'
import { FindingList } from '../findings/finding-list.tsx'
import { groupsOf, hasSource } from '../findings/select-findings.ts'
import { SumsPart } from '../findings/sums-part.tsx'
import { useFindingActions } from '../findings/use-finding-actions.ts'
import { useSteady } from '../findings/use-steady.ts'
import { Answered } from '../parts/answered.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import type { FindingSearch } from '../search-params.ts'

const Beside = ({ data, search }: { data: Findings; search: FindingSearch }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { findings, sums } = data
  const ordered = groupsOf(useSteady(findings, search)).flatMap((group) => group.findings)
  const finding = findings.find(({ id }) => id === search.open)
  const sum = sums.find(({ id }) => id === search.open)
  const actions = useFindingActions({ ordered, findings, chosen: finding ?? sum, search, heading })
  const shownSums =
    search.kind === undefined ? sums.filter((one) => hasSource(one, search.source)) : []
  return (
    <div className="findings" data-open={search.open !== undefined}>
      <FindingFilters data={data} search={search} />
      <div className="finding-list">
        {ordered.length > 0 ? null : (
          <p className="soft">No finding fits these filters, or all of them are dismissed.</p>
        )}
        <FindingList ordered={ordered} search={search} onPick={actions.pick} />
        <SumsPart sums={shownSums} search={search} onPick={actions.pick} />
        <Downloads what="findings" query="" />
      </div>
      <FindingDesk
        finding={finding}
        sum={sum}
        search={search}
        heading={heading}
        actions={actions}
      />
    </div>
  )
}

/** What disagrees or does not add up, by what is at stake, each beside the passages it is about. */
export const FindingsPage = () => {
  const search = useSearch({ from: '/findings' })
  const findings = useQuery(findingsQuery)
  return (
    <Page
      title="Findings"
      lead="What disagrees, repeats or does not add up between the sources or within one. A finding says where to look; it does not say who is right."
    >
      <Answered query={findings}>
        {(data) =>
          data.findings.length === 0 && data.sums.length === 0 ? (
            <Empty>
              <p>
                Disagreements between sources belong here. None was found, or no text was read yet.
              </p>
              <Link className="button" to="/sources">
                Go to the sources
              </Link>
            </Empty>
          ) : (
            <Beside data={data} search={search} />
          )
        }
      </Answered>
    </Page>
  )
}
