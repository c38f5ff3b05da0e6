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
  return withoutSameBeside(found.filter((f) => !isRepeat(f)))
}

/** "At least 11" beside "eleven", where it stands beside "10 + 1" of the same sources: once, with most. */
const withoutSameBeside = (found: readonly Found[]): Found[] => {
  const beside = found
    .filter(({ kind }) => kind === 'count-compatible')
    .toSorted((a, b) => b.sides.length - a.sides.length)
  const repeated = new Set(
    beside.filter((finding, i) => beside.slice(0, i).some((fuller) => isWithin(finding, fuller))),
  )
  return found.filter((finding) => !repeated.has(finding))
}

const isWithin = (finding: Found, fuller: Found): boolean =>
  finding.sides.some((side) => fuller.sides.some((other) => keyOf(side) === keyOf(other))) &&
  finding.sides.every(({ textId }) => fuller.sides.some((other) => other.textId === textId))
