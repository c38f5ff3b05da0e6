import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { IdentityVerdict } from '../../domain/identity/decision.ts'
import { postJson } from '../api/fetch-json.ts'

type Act =
  | {
      readonly is: 'decide'
      readonly left: string
      readonly right: string
      readonly verdict: IdentityVerdict
      readonly reason: string
    }
  | {
      readonly is: 'part'
      readonly record: string
      readonly places: readonly { readonly start: number; readonly end: number }[]
      readonly reason: string
    }
  | { readonly is: 'retract'; readonly decisionId: string; readonly reason: string }

const perform = (act: Act): Promise<{ decisionId: string }> => {
  const { reason } = act
  switch (act.is) {
    case 'decide':
      return postJson('/api/identity', {
        left: act.left,
        right: act.right,
        verdict: act.verdict,
        reason,
      })
    case 'part':
      return postJson(`/api/people/${act.record}/parting`, { places: act.places, reason })
    case 'retract':
      return postJson(`/api/identity/${act.decisionId}/retraction`, { reason })
  }
}

/** What changes with every decision. */
const TOUCHED = new Set<unknown>([
  'people',
  'person',
  'likely-pairs',
  'retraction',
  'places',
  'parting',
])

/** Decides who is who and takes it back. What is shown is what the server has: nothing is guessed before. */
export const useIdentity = () => {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: perform,
    scope: { id: 'identity' },
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => TOUCHED.has(queryKey[0]) }),
  })
  return {
    act: (one: Act) => act.mutateAsync(one),
    error: act.error,
    busy: act.isPending,
    forget: () => act.reset(),
  }
}
