import { useRef } from 'react'
import type { FindingView } from '../../server/answers.ts'
import type { FindingSearch } from '../search-params.ts'
import { fits } from './select-findings.ts'

/**
 * The findings that fit the filters, and those that did since these filters were chosen: what is
 * dismissed, here or in another window, stays in its place until the filters are chosen anew.
 */
export const useSteady = (
  findings: readonly FindingView[],
  search: FindingSearch,
): readonly FindingView[] => {
  const key = JSON.stringify([search.kind, search.source, search.state])
  const kept = useRef({ key, ids: new Set<string>() })
  if (kept.current.key !== key) kept.current = { key, ids: new Set() }
  const { ids } = kept.current
  const shown = findings.filter(
    (finding) => ids.has(finding.id) || finding.id === search.open || fits(finding, search),
  )
  for (const { id } of shown) ids.add(id)
  return shown
}
