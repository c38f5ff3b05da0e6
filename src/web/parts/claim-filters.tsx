import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { ClaimSearch } from '../search-params.ts'
import { term, upperFirst } from './words.ts'

const states: readonly ReviewState[] = ['proposed', 'accepted', 'amended', 'rejected']

/** A filter with a few values; “All” takes it away. */
export const Choice = (props: {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">All</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Filters whose choice stands in the address. `kinds` are those that can occur on the page. */
export const ClaimFilters = (props: {
  to: '/claims' | '/chronology' | '/tallies'
  search: ClaimSearch
  kinds?: readonly ClaimKind[]
  sources?: readonly { readonly id: string; readonly number: number; readonly name: string }[]
}) => {
  const navigate = useNavigate()
  const during = useId()
  const set = (name: keyof ClaimSearch, value: string) => {
    if (value === (props.search[name] ?? '')) return
    const { [name]: _, ...rest } = props.search
    void navigate({ to: props.to, search: value === '' ? rest : { ...rest, [name]: value } })
  }
  const kinds = props.kinds ?? claimKinds
  return (
    <search className="filters" aria-label="Filters">
      {kinds.length < 2 ? null : (
        <Choice
          label="Kind"
          value={props.search.kind ?? ''}
          options={kinds.map((kind) => [kind, upperFirst(term('claim-kinds', kind))])}
          onChange={(value) => set('kind', value)}
        />
      )}
      <Choice
        label="Review"
        value={props.search.state ?? ''}
        options={[
          ...states.map((state) => [state, upperFirst(term('review-states', state))] as const),
          ['accepted,amended', 'Accepted or amended'],
        ]}
        onChange={(value) => set('state', value)}
      />
      {props.sources === undefined ? null : (
        <Choice
          label="Source"
          value={props.search.source ?? ''}
          options={props.sources.map(({ id, number, name }) => [id, `[${number}] ${name}`])}
          onChange={(value) => set('source', value)}
        />
      )}
      <form
        className="field"
        key={props.search.during ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          set('during', String(new FormData(event.currentTarget).get('during') ?? '').trim())
        }}
      >
        <label htmlFor={during}>Time, such as 2020 or 2020-02</label>
        <input
          id={during}
          name="during"
          className="input"
          defaultValue={props.search.during ?? ''}
          onBlur={(event) => event.currentTarget.form?.requestSubmit()}
        />
      </form>
    </search>
  )
}
