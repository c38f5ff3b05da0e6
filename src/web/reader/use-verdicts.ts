import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ReviewState } from '../../domain/review.ts'
import type { ClaimView, TextPart } from '../../server/answers.ts'
import { postJson } from '../api/fetch-json.ts'

export interface Verdict {
  readonly claimId: string
  readonly verdict: 'accepted' | 'amended' | 'rejected'
  readonly why: string
  readonly amendment?: object
}

type Act =
  | { readonly is: 'review'; readonly verdict: Verdict }
  | { readonly is: 'undo'; readonly claimId: string }

const claimOf = (act: Act): string => (act.is === 'review' ? act.verdict.claimId : act.claimId)

const perform = (act: Act): Promise<unknown> =>
  act.is === 'review'
    ? postJson(`/api/claims/${act.verdict.claimId}/reviews`, {
        verdict: act.verdict.verdict,
        why: act.verdict.why,
        ...(act.verdict.amendment === undefined ? {} : { amendment: act.verdict.amendment }),
      })
    : postJson(`/api/claims/${act.claimId}/undo`, {})

const withState = (text: TextPart, id: string, state: ReviewState): TextPart => ({
  ...text,
  claims: text.claims.map((claim): ClaimView => (claim.id === id ? { ...claim, state } : claim)),
})

/**
 * Reviews and undoes. An acceptance or rejection shows at once and is taken back if the server
 * refuses it; an amendment is shown when the server has understood it.
 */
export const useVerdicts = () => {
  const queries = useQueryClient()
  const history = useRef<string[]>([])
  const act = useMutation({
    mutationFn: perform,
    // One after the other, in the order of the keys pressed.
    scope: { id: 'reviews' },
    onMutate: async (doing: Act) => {
      if (doing.is === 'undo' || doing.verdict.verdict === 'amended') return null
      const { claimId, verdict } = doing.verdict
      await queries.cancelQueries({ queryKey: ['text'] })
      const before = queries.getQueriesData<TextPart>({ queryKey: ['text'] })
      queries.setQueriesData<TextPart>({ queryKey: ['text'] }, (text) =>
        text?.claims.some(({ id }) => id === claimId) ? withState(text, claimId, verdict) : text,
      )
      return before
    },
    onError: (_error, _doing, before) => {
      for (const [key, text] of before ?? []) queries.setQueryData(key, text)
    },
    onSuccess: (_answer, doing) => {
      if (doing.is === 'review') history.current.push(claimOf(doing))
      else history.current = history.current.filter((id) => id !== doing.claimId)
    },
    onSettled: () => void queries.invalidateQueries(),
  })
  return {
    review: (verdict: Verdict) => act.mutateAsync({ is: 'review', verdict }),
    undo: (claimId: string) => act.mutateAsync({ is: 'undo', claimId }),
    /** The claim reviewed last in this window whose review was not undone. */
    last: () => history.current.at(-1) ?? null,
    error: act.error,
    busy: act.isPending,
    forget: () => act.reset(),
  }
}
