import { Link, useNavigate } from '@tanstack/react-router'
import { findingKinds } from '../../domain/finding.ts'
import type { Findings, FindingView } from '../../server/answers.ts'
import { Choice } from '../parts/claim-filters.tsx'
import { term, upperFirst } from '../parts/words.ts'
import type { FindingSearch } from '../search-params.ts'
import {
  countIn,
  fitsBesideState,
  type StateChoice,
  stateChoice,
  stateChoices,
} from './select-findings.ts'

const says: Readonly<Record<StateChoice, string>> = {
  left: 'To look at',
  changed: 'Changed since dismissed',
  dismissed: 'Dismissed',
  all: 'All',
}

const StateChips = (props: { findings: readonly FindingView[]; search: FindingSearch }) => {
  const { state: _, open: __, ...rest } = props.search
  const chosen = stateChoice(props.search)
  const counted = stateChoices
    .map((choice) => ({ choice, count: countIn(props.findings, choice) }))
    .filter(({ choice, count }) => count > 0 || choice === 'left' || choice === chosen)
  return (
    <nav aria-label="State of the findings" className="chips">
      {counted.map(({ choice, count }) => (
        <Link
          key={choice}
          to="/findings"
          search={choice === 'left' ? rest : { ...rest, state: choice }}
          className="chip"
          activeOptions={{ exact: true }}
          aria-current={chosen === choice}
        >
          {says[choice]} {count.toLocaleString('en')}
        </Link>
      ))}
    </nav>
  )
}

/** The sources that some finding or sum is about, by their numbers. */
const sourcesIn = ({ findings, sums }: Findings): readonly (readonly [string, string])[] => {
  const named = new Map<string, { n: number; name: string }>()
  for (const { sides } of [...findings, ...sums])
    for (const side of sides)
      named.set(side.sourceId, { n: side.sourceNumber, name: side.sourceName })
  return [...named]
    .sort(([, a], [, b]) => a.n - b.n)
    .map(([id, { n, name }]) => [id, `[${n}] ${name}`] as const)
}

/** Filters by state, kind and source; the choice stands in the address. */
export const FindingFilters = ({ data, search }: { data: Findings; search: FindingSearch }) => {
  const navigate = useNavigate()
  const set = (name: 'kind' | 'source', value: string) => {
    const { [name]: _, open: __, ...rest } = search
    void navigate({
      to: '/findings',
      search: value === '' ? rest : { ...rest, [name]: value },
      resetScroll: false,
    })
  }
  const kinds = findingKinds.filter((kind) => data.findings.some((one) => one.kind === kind))
  return (
    <div className="finding-filters">
      <StateChips
        findings={data.findings.filter((one) => fitsBesideState(one, search))}
        search={search}
      />
      <search className="filters" aria-label="Filters">
        <Choice
          label="Kind"
          value={search.kind ?? ''}
          options={kinds.map((kind) => [kind, upperFirst(term('finding-kinds', kind))])}
          onChange={(value) => set('kind', value)}
        />
        <Choice
          label="Source"
          value={search.source ?? ''}
          options={sourcesIn(data)}
          onChange={(value) => set('source', value)}
        />
      </search>
    </div>
  )
}
