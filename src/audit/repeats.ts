import type { FindingSide } from '../domain/finding.ts'
import type { Found } from './report.ts'

const keyOf = ({ textId, start, end }: FindingSide): string => `${textId} ${start} ${end}`

/** Numbers, days and accounts that another finding sets beside each other already are told once, in the fuller finding. */
export const withoutRepeats = (found: readonly Found[]): Found[] => {
  const conflicts = found.filter(
    ({ kind }) =>
      kind === 'count-conflict' || kind === 'date-conflict' || kind === 'account-conflict',
  )
  const at = new Map<string, Found[]>()
  const sides = new Map(conflicts.map((f) => [f, new Set(f.sides.map(keyOf))] as const))
  for (const [finding, keys] of sides) {
    for (const key of keys) at.set(key, [...(at.get(key) ?? []), finding])
  }
  const place = new Map(conflicts.map((f, i) => [f, i] as const))
  const isRepeat = (finding: Found): boolean => {
    const own = sides.get(finding)
    const [first] = own ?? []
    if (!own || first === undefined) return false
    return (at.get(first) ?? []).some((other) => {
      const theirs = sides.get(other)
      if (other === finding || !theirs || [...own].some((key) => !theirs.has(key))) return false
      return theirs.size > own.size || (place.get(other) ?? 0) < (place.get(finding) ?? 0)
    })
  }
  return found.filter((f) => !isRepeat(f))
}
