import { type Stake, stakes } from '../../domain/finding.ts'
import type { FindingView, SumView } from '../../server/answers.ts'
import type { FindingSearch } from '../search-params.ts'

/** Which of the findings a page shows, and in which order. */

export const isLeft = ({ state }: Pick<FindingView, 'state'>): boolean => state !== 'dismissed'

/** The choices of the filter by state; without one, what is left to look at. */
export const stateChoices = ['left', 'changed', 'dismissed', 'all'] as const
export type StateChoice = (typeof stateChoices)[number]

export const stateChoice = ({ state }: FindingSearch): StateChoice =>
  stateChoices.find((choice) => choice === state) ?? 'left'

const inState = (finding: FindingView, choice: StateChoice): boolean => {
  if (choice === 'all') return true
  return choice === 'left' ? isLeft(finding) : finding.state === choice
}

export const hasSource = (
  { sides }: Pick<FindingView | SumView, 'sides'>,
  source: string | undefined,
): boolean => source === undefined || sides.some(({ sourceId }) => sourceId === source)

/** Whether a finding fits all filters but the one by state, so that each state can be counted. */
export const fitsBesideState = (finding: FindingView, { kind, source }: FindingSearch): boolean =>
  (kind === undefined || finding.kind === kind) && hasSource(finding, source)

export const countIn = (findings: readonly FindingView[], choice: StateChoice): number =>
  findings.filter((finding) => inState(finding, choice)).length

export const fits = (finding: FindingView, search: FindingSearch): boolean =>
  fitsBesideState(finding, search) && inState(finding, stateChoice(search))

export interface FindingGroup {
  readonly stake: Stake
  readonly findings: readonly FindingView[]
}

/** The gravest stake first; within one, the order in which the checks rank them. */
export const groupsOf = (findings: readonly FindingView[]): readonly FindingGroup[] =>
  stakes
    .map((stake) => ({ stake, findings: findings.filter((finding) => finding.stake === stake) }))
    .filter((group) => group.findings.length > 0)

/** The finding that comes after one, or before it; the first or the last when none is chosen. */
export const stepFrom = (
  ordered: readonly FindingView[],
  from: string | undefined,
  by: 1 | -1,
): FindingView | undefined => {
  const at = ordered.findIndex(({ id }) => id === from)
  if (at < 0) return by === 1 ? ordered[0] : ordered.at(-1)
  return ordered[at + by]
}

/** The next one left to look at after one, from the top again when there is none below. */
export const nextLeft = (
  ordered: readonly FindingView[],
  from: string | undefined,
): FindingView | undefined => {
  const at = ordered.findIndex(({ id }) => id === from)
  return [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(0, at))].find(isLeft)
}
