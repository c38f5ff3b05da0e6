import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { FindingView } from '../../server/answers.ts'
import { postJson } from '../api/fetch-json.ts'
import { findingsQuery } from '../api/queries.ts'

type Act =
  | { readonly is: 'dismiss'; readonly finding: FindingView; readonly why: string }
  | { readonly is: 'reopen'; readonly finding: FindingView }

const perform = (act: Act): Promise<unknown> =>
  act.is === 'dismiss'
    ? postJson(`/api/findings/${act.finding.id}/dismissals`, {
        why: act.why,
        material: act.finding.material,
      })
    : postJson(`/api/findings/${act.finding.id}/reopen`, {
        ...(act.finding.dismissal === null ? {} : { dismissal: act.finding.dismissal.id }),
      })

/** Dismisses and takes up again. What is shown is what the server has: nothing is guessed before. */
export const useDismissals = () => {
  const queries = useQueryClient()
  const history = useRef<string[]>([])
  const act = useMutation({
    mutationFn: perform,
    scope: { id: 'dismissals' },
    onSuccess: async (_answer, { is, finding }) => {
      history.current = history.current.filter((id) => id !== finding.id)
      if (is === 'dismiss') history.current.push(finding.id)
      await queries.invalidateQueries({ queryKey: findingsQuery.queryKey })
    },
  })
  return {
    dismiss: (finding: FindingView, why: string) =>
      act.mutateAsync({ is: 'dismiss', finding, why }),
    reopen: (finding: FindingView) => act.mutateAsync({ is: 'reopen', finding }),
    /** The finding dismissed last in this window and not taken up again. */
    last: () => history.current.at(-1),
    error: act.error,
    busy: act.isPending,
    forget: () => act.reset(),
  }
}
