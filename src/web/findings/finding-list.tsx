import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FindingView } from '../../server/answers.ts'
import { term, upperFirst } from '../parts/words.ts'
import type { FindingSearch } from '../search-params.ts'
import { FindingStateMark, SeverityMark } from './finding-state.tsx'
import { groupsOf } from './select-findings.ts'

export const rowId = (id: string): string => `row-${id}`

const numbersOf = ({ sides }: Pick<FindingView, 'sides'>): string =>
  [...new Set(sides.map(({ sourceNumber }) => sourceNumber))]
    .sort((a, b) => a - b)
    .map((n) => `[${n}]`)
    .join(' ')

const Row = (props: { finding: FindingView; search: FindingSearch; onPick: () => void }) => {
  const { finding, search } = props
  return (
    <li>
      <Link
        id={rowId(finding.id)}
        className="finding-row"
        data-state={finding.state}
        to="/findings"
        search={{ ...search, open: finding.id }}
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
        data-chosen={search.open === finding.id}
        onClick={props.onPick}
      >
        <span className="message" dir="auto">
          {finding.message}
        </span>
        <span className="item-head small soft">
          <FindingStateMark state={finding.state} />
          <SeverityMark of={finding.severity} />
          <span>{term('finding-kinds', finding.kind)}</span>
          <span>{numbersOf(finding)}</span>
        </span>
      </Link>
    </li>
  )
}

/** How many are drawn at first; more when the chosen one comes later. */
const FIRST = 150

/** Findings by what is at stake. A row stays where it is whatever becomes of its finding. */
export const FindingList = (props: {
  ordered: readonly FindingView[]
  search: FindingSearch
  onPick: () => void
}) => {
  const [limit, setLimit] = useState(FIRST)
  const { ordered, search } = props
  const shown = Math.max(limit, ordered.findIndex(({ id }) => id === search.open) + 1)
  const left = ordered.length - shown
  return (
    <>
      {groupsOf(ordered.slice(0, shown)).map(({ stake, findings }) => (
        <section key={stake} aria-labelledby={`stake-${stake}`} className="finding-group">
          <h2 id={`stake-${stake}`}>{upperFirst(term('finding-stakes', stake))}</h2>
          <ol>
            {findings.map((finding) => (
              <Row key={finding.id} finding={finding} search={search} onPick={props.onPick} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 ? (
        <p>
          <button type="button" className="button" onClick={() => setLimit(shown + FIRST)}>
            Show more ({left.toLocaleString('en')} left)
          </button>
        </p>
      ) : null}
    </>
  )
}
