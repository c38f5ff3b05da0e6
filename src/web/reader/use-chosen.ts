import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ClaimView, TextPart } from '../../server/answers.ts'
import { claimsQuery } from '../api/queries.ts'
import type { ReaderSearch } from '../search-params.ts'
import { fitsKindAndRule } from './listed.ts'

/** Which claim is chosen stands in the address, so that the page can be sent as it is. */
export const useChosen = (
  text: TextPart,
  search: ReaderSearch,
  all: readonly ClaimView[],
  listed: readonly ClaimView[],
) => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const sourceId = text.source.id
  const chosen = all.find(({ id }) => id === search.claim) ?? null
  const go = useCallback(
    (change: Partial<ReaderSearch>, drop: readonly (keyof ReaderSearch)[] = []) => {
      void navigate({
        to: '/sources/$sourceId',
        params: { sourceId },
        search: (before) => {
          const kept = { ...before }
          for (const name of drop) delete kept[name]
          return { ...kept, ...change }
        },
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, sourceId],
  )
  const choose = useCallback((claim: string) => go({ claim }), [go])
  const index = chosen === null ? -1 : listed.findIndex(({ id }) => id === chosen.id)
  const move = (by: 1 | -1) => {
    const next = listed[index < 0 ? 0 : Math.max(0, Math.min(listed.length - 1, index + by))]
    if (next !== undefined) choose(next.id)
  }
  const waits = (claim: ClaimView) =>
    claim.state === 'proposed' && claim.id !== chosen?.id && fitsKindAndRule(claim, search)
  const place = chosen === null ? -1 : all.indexOf(chosen)
  /** Asks the server: the claim may stand in another part of a long text. */
  const firstFrom = async (from: number): Promise<ClaimView | null> => {
    const { kind, rule } = search
    const question = { text: text.textId, state: 'proposed', kind, rule, from }
    const { items } = await queries.fetchQuery(claimsQuery(question, 0, 2))
    return items.find(({ id }) => id !== chosen?.id) ?? null
  }
  /** Goes to the next claim that nobody reviewed, going on from the top; false when none is left. */
  const nextUnreviewed = async (): Promise<boolean> => {
    const here = all.slice(place + 1).find(waits)
    if (here !== undefined) {
      choose(here.id)
      return true
    }
    const later = text.part < text.parts ? await firstFrom(text.window.end) : null
    const found = later ?? (text.parts > 1 ? await firstFrom(0) : (all.find(waits) ?? null))
    if (found === null) return false
    const { start } = found.passages[0].position
    if (all.some(({ id }) => id === found.id)) choose(found.id)
    else go({ claim: found.id, at: start }, ['part', 'to'])
    return true
  }
  const previousUnreviewed = (): boolean => {
    const found = all.slice(0, Math.max(0, place)).findLast(waits)
    if (found !== undefined) choose(found.id)
    return found !== undefined
  }
  return { chosen, choose, go, index, move, nextUnreviewed, previousUnreviewed }
}
