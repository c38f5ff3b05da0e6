import { Link } from '@tanstack/react-router'
import { sumFormula } from '../../domain/sum-formula.ts'
import type { SumView } from '../../server/answers.ts'
import { plural } from '../parts/words.ts'
import type { FindingSearch } from '../search-params.ts'
import { rowId } from './finding-list.tsx'

/** Whether parts make up their total, or only need to fit into it. */
export const sumVerdict = ({ holds, within }: Pick<SumView, 'holds' | 'within'>): string => {
  if (!holds) return within === true ? '> does not fit' : '≠ fails'
  return within === true ? '≤ fits' : '= holds'
}

const SumRow = (props: { sum: SumView; search: FindingSearch; onPick: () => void }) => {
  const { sum, search } = props
  return (
    <li>
      <Link
        id={rowId(sum.id)}
        className="finding-row"
        to="/findings"
        search={{ ...search, open: sum.id }}
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
        data-chosen={search.open === sum.id}
        onClick={props.onPick}
      >
        <span className="item-head">
          <span className="nowrap sum-verdict">{sumVerdict(sum)}</span>
          <span className="formula">{sumFormula(sum)}</span>
        </span>
        <span className="small soft" dir="auto">
          {sum.message}
        </span>
      </Link>
    </li>
  )
}

/** Parts a text gives beside their total: those that fail in sight, the others when asked for. */
export const SumsPart = (props: {
  sums: readonly SumView[]
  search: FindingSearch
  onPick: () => void
}) => {
  const failing = props.sums.filter(({ holds }) => !holds)
  const holding = props.sums.filter(({ holds }) => holds)
  const rows = (sums: readonly SumView[]) => (
    <ol>
      {sums.map((sum) => (
        <SumRow key={sum.id} sum={sum} search={props.search} onPick={props.onPick} />
      ))}
    </ol>
  )
  return props.sums.length === 0 ? null : (
    <section aria-labelledby="sums" className="finding-group">
      <h2 id="sums">Sums</h2>
      <p className="small soft">Parts beside the total that a text gives for them.</p>
      {failing.length === 0 ? <p>None fails.</p> : rows(failing)}
      {holding.length === 0 ? null : (
        <details open={holding.some(({ id }) => id === props.search.open)}>
          <summary>{plural(holding.length, 'sum holds or fits', 'sums hold or fit')}</summary>
          {rows(holding)}
        </details>
      )}
    </section>
  )
}
