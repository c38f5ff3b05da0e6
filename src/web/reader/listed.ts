import type { ReviewState } from '../../domain/review.ts'
import type { ClaimCount, ClaimView } from '../../server/answers.ts'
import type { ReaderSearch } from '../search-params.ts'

/** Which claims of a text are shown, and how many are left, by the filters in the address. */

type Filters = Pick<ReaderSearch, 'kind' | 'state' | 'rule'>

export const isFiltered = ({ kind, state, rule }: Filters): boolean =>
  kind !== undefined || state !== undefined || rule !== undefined

const ruleOf = ({ madeBy }: ClaimView): string | null => (madeBy.by === 'rule' ? madeBy.rule : null)

/** By kind and rule alone: what is looked through for the next unreviewed. */
export const fitsKindAndRule = (claim: ClaimView, { kind, rule }: Filters): boolean =>
  (kind === undefined || claim.kind === kind) && (rule === undefined || ruleOf(claim) === rule)

const hasState = (state: ReviewState, wanted: string | undefined): boolean =>
  wanted === undefined || wanted.split(',').includes(state)

/** The claims the filters let through; the chosen one stays, so that nothing jumps when it is reviewed. */
export const listedOf = (
  claims: readonly ClaimView[],
  search: Filters & Pick<ReaderSearch, 'claim'>,
): readonly ClaimView[] =>
  claims.filter(
    (claim) =>
      claim.id === search.claim ||
      (fitsKindAndRule(claim, search) && hasState(claim.state, search.state)),
  )

export const inTextOrder = (claims: readonly ClaimView[]): readonly ClaimView[] =>
  [...claims].sort(
    (a, b) =>
      a.passages[0].position.start - b.passages[0].position.start ||
      a.passages[0].position.end - b.passages[0].position.end ||
      (a.id < b.id ? -1 : 1),
  )

export interface Left {
  readonly all: number
  readonly left: number
}

/** How many claims there are, and how many wait, among counts that fit. */
export const leftOf = (
  counts: readonly ClaimCount[],
  fits: (count: ClaimCount) => boolean = () => true,
): Left => {
  let all = 0
  let left = 0
  for (const count of counts) {
    if (!fits(count)) continue
    all += count.n
    if (count.state === 'proposed') left += count.n
  }
  return { all, left }
}

export const countFits =
  ({ kind, state, rule }: Filters) =>
  (count: ClaimCount): boolean =>
    (kind === undefined || count.kind === kind) &&
    (rule === undefined || count.rule === rule) &&
    hasState(count.state, state)
