import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ReviewState } from '../../domain/review.ts'
import type { ActOutcome, ClaimView, TextPart } from '../../server/answers.ts'
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

/** What was done in this window, so that U takes back the last of it. */
export type Done =
  | { readonly is: 'review'; readonly claimId: string }
  | { readonly is: 'written'; readonly claimId: string }
  | {
      readonly is: 'act'
      readonly actId: string
      readonly claimIds: readonly string[]
      /** The claim that was chosen meanwhile, whether or not it was one of them. */
      readonly at: string | null
    }

/** One decision about several claims, as it is sent. */
export interface ActBody {
  readonly is: 'split' | 'joined'
  readonly claimIds: readonly string[]
  readonly why?: string
  readonly parts?: readonly object[]
}

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
  const history = useRef<Done[]>([])
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
      if (doing.is === 'review') history.current.push({ is: 'review', claimId: claimOf(doing) })
      else
        history.current = history.current.filter(
          (done) => done.is === 'act' || done.claimId !== doing.claimId,
        )
    },
    onSettled: () => void queries.invalidateQueries(),
  })
  const many = useMutation({
    scope: { id: 'reviews' },
    mutationFn: (body: ActBody) => postJson<ActOutcome>('/api/acts', body),
    onSettled: () => void queries.invalidateQueries(),
  })
  const undoMany = useMutation({
    scope: { id: 'reviews' },
    mutationFn: (actId: string) => postJson<{ claims: number }>(`/api/acts/${actId}/undo`, {}),
    onSuccess: (_answer, actId) => {
      history.current = history.current.filter((done) => done.is !== 'act' || done.actId !== actId)
    },
    onSettled: () => void queries.invalidateQueries(),
  })
  const remember = ({ actId, made }: ActOutcome, about: readonly string[], at: string | null) =>
    void history.current.push({ is: 'act', actId, claimIds: [...about, ...made], at })
  return {
    review: (verdict: Verdict) => act.mutateAsync({ is: 'review', verdict }),
    undo: (claimId: string) => act.mutateAsync({ is: 'undo', claimId }),
    /** One decision about several claims. */
    act: async (body: ActBody, at: string | null): Promise<ActOutcome> => {
      const outcome = await many.mutateAsync(body)
      remember(outcome, body.claimIds, at)
      return outcome
    },
    /** A decision about many claims was done elsewhere on this page. */
    acted: (outcome: ActOutcome, claimIds: readonly string[], at: string | null) => {
      remember(outcome, claimIds, at)
      void queries.invalidateQueries()
    },
    undoAct: (actId: string) => undoMany.mutateAsync(actId),
    /** A claim was written by hand in this window. */
    wrote: (claimId: string) => void history.current.push({ is: 'written', claimId }),
    /** What was done last in this window and not taken back. */
    last: (): Done | null => history.current.at(-1) ?? null,
    error: act.error ?? many.error ?? undoMany.error,
    busy: act.isPending || many.isPending || undoMany.isPending,
    forget: () => {
      act.reset()
      many.reset()
      undoMany.reset()
    },
  }
}

export type Verdicts = ReturnType<typeof useVerdicts>
