import { Link } from '@tanstack/react-router'
import type { ClaimView } from '../../server/answers.ts'
import { term, upperFirst } from '../parts/words.ts'
import type { ReaderSearch } from '../search-params.ts'

const views = [
  ['All', {}],
  ['Not reviewed', { state: 'proposed' }],
] as const

const count = (claims: readonly ClaimView[], kind: string): number =>
  claims.filter((claim) => claim.kind === kind).length

/** Which claims the list shows: by review and by kind, kept in the address. */
export const ListFilters = (props: {
  claims: readonly ClaimView[]
  sourceId: string
  search: ReaderSearch
}) => {
  const kinds = [...new Set(props.claims.map(({ kind }) => kind))].sort()
  const chip = (
    label: string,
    chosen: boolean,
    change: Partial<Pick<ReaderSearch, 'kind' | 'state'>>,
    drop: 'kind' | 'state',
  ) => (
    <Link
      key={label}
      className="chip"
      to="/sources/$sourceId"
      params={{ sourceId: props.sourceId }}
      search={({ [drop]: _, ...rest }) => ({ ...rest, ...change })}
      aria-current={chosen}
      activeOptions={{ exact: true }}
      replace
    >
      {label}
    </Link>
  )
  return (
    <nav aria-label="Which claims" className="chips">
      {views.map(([label, change]) =>
        chip(
          label,
          props.search.state === ('state' in change ? change.state : undefined),
          change,
          'state',
        ),
      )}
      {kinds.length < 2
        ? null
        : kinds.map((kind) =>
            props.search.kind === kind
              ? chip(
                  `${upperFirst(term('claim-kinds', kind))} ${count(props.claims, kind)} ×`,
                  true,
                  {},
                  'kind',
                )
              : chip(
                  `${upperFirst(term('claim-kinds', kind))} ${count(props.claims, kind)}`,
                  false,
                  { kind },
                  'kind',
                ),
          )}
    </nav>
  )
}
