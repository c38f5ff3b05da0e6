import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import type { ReaderSearch } from '../search-params.ts'

/** Which claim is chosen stands in the address, so that the page can be sent as it is. */
export const useChosen = (
  sourceId: string,
  search: ReaderSearch,
  all: readonly ClaimView[],
  listed: readonly ClaimView[],
) => {
  const navigate = useNavigate()
  const chosen = all.find(({ id }) => id === search.claim) ?? null
  const choose = useCallback(
    (claim: string) => {
      void navigate({
        to: '/sources/$sourceId',
        params: { sourceId },
        search: (before) => ({ ...before, claim }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, sourceId],
  )
  const index = chosen === null ? -1 : listed.findIndex(({ id }) => id === chosen.id)
  const move = (by: 1 | -1) => {
    const next = listed[index < 0 ? 0 : Math.max(0, Math.min(listed.length - 1, index + by))]
    if (next !== undefined) choose(next.id)
  }
  /** The next claim below that nobody reviewed, going on from the top; null when none is left. */
  const nextUnreviewed = (): ClaimView | null => {
    const from = chosen === null ? -1 : all.findIndex(({ id }) => id === chosen.id)
    const order = [...all.slice(from + 1), ...all.slice(0, Math.max(0, from))]
    return order.find(({ state }) => state === 'proposed') ?? null
  }
  return { chosen, choose, index, move, nextUnreviewed }
}
