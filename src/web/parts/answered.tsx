import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNote } from './problem.tsx'

/** Shows an answer once it is there; until then that it is awaited, or why there is none. */
export const Answered = <T,>(props: {
  query: UseQueryResult<T, Error>
  children: (data: T) => ReactNode
}) => {
  const { data, error, refetch } = props.query
  if (data !== undefined) return props.children(data)
  if (error !== null) return <ProblemNote error={error} retry={() => void refetch()} />
  return (
    <p className="soft" role="status">
      Loading …
    </p>
  )
}
