import { useId } from 'react'
import { claimKinds } from '../../domain/claim-content.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { ClaimCount } from '../../server/answers.ts'
import { term, upperFirst } from '../parts/words.ts'
import type { ReaderSearch } from '../search-params.ts'
import { countFits, leftOf } from './listed.ts'
import type { useChosen } from './use-chosen.ts'

type Name = 'kind' | 'state' | 'rule'

const states: readonly ReviewState[] = ['proposed', 'accepted', 'amended', 'rejected']

const whole = (n: number): string => n.toLocaleString('en')

const Choice = (props: {
  label: string
  shortcut?: string
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id} className="only-heard">
        {props.label}
      </label>
      {props.shortcut === undefined ? null : <kbd>{props.shortcut}</kbd>}
      <select
        id={id}
        className="input"
        aria-keyshortcuts={props.shortcut}
        data-set={props.value !== ''}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">{props.label}: all</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** "12 left of 30", counted over the whole text with the other filters as they are. */
const optionsOf = (
  progress: readonly ClaimCount[],
  search: ReaderSearch,
  name: 'kind' | 'rule',
): readonly (readonly [string, string])[] => {
  const { [name]: _, ...others } = search
  const counts = progress.filter(
    countFits({ ...others, ...(others.state ? { state: others.state } : {}) }),
  )
  const values =
    name === 'kind' ? claimKinds : [...new Set(progress.map(({ rule }) => rule))].sort()
  return values.flatMap((value) => {
    const { all, left } = leftOf(counts, (count) => count[name] === value)
    if (value === null || (all === 0 && search[name] !== value)) return []
    const label = name === 'kind' ? upperFirst(term('claim-kinds', value)) : value
    return [[value, `${label} · ${whole(left)} left of ${whole(all)}`] as const]
  })
}

/** Which claims are shown: by kind, by review, by rule. The choice stands in the address. */
export const ListFilters = (props: {
  progress: readonly ClaimCount[]
  search: ReaderSearch
  go: ReturnType<typeof useChosen>['go']
}) => {
  const { progress, search } = props
  const set = (name: Name) => (value: string) =>
    value === '' ? props.go({}, [name]) : props.go({ [name]: value })
  const { state: _, ...others } = search
  const counts = progress.filter(countFits(others))
  return (
    <search className="list-filters" aria-label="Which claims are shown">
      <Choice
        label="Kind"
        shortcut="F"
        value={search.kind ?? ''}
        options={optionsOf(progress, search, 'kind')}
        onChange={set('kind')}
      />
      <Choice
        label="Review"
        value={search.state ?? ''}
        options={states.map((state) => [
          state,
          `${upperFirst(term('review-states', state))} · ${whole(
            counts.reduce((n, count) => n + (count.state === state ? count.n : 0), 0),
          )}`,
        ])}
        onChange={set('state')}
      />
      <Choice
        label="Rule"
        value={search.rule ?? ''}
        options={optionsOf(progress, search, 'rule')}
        onChange={set('rule')}
      />
    </search>
  )
}
