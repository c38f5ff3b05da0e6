import { aMillion } from './parts/a-million.ts'
import { aWorkspace } from './parts/a-workspace.ts'

/**
 * Bars: one query against 1,000,000 names takes at most 25 ms (95th percentile) and finds at least 0.99 of
 * the names that compare as the same among its best 50; 100,000 mentions are matched with each other in
 * less than 5 minutes, at a cost that grows no faster than n log n. Beside them a scan of all names by
 * Levenshtein, measured over a sample in the same run. Answers whether all were met.
 */
export const run = ({
  names = 1_000_000,
  mentions = 100_000,
  exhaustive = 5,
}: {
  readonly names?: number
  readonly mentions?: number
  readonly exhaustive?: number
} = {}): boolean => {
  console.log('One name among many')
  const found = aMillion(names, exhaustive)
  console.log('All names of a workspace')
  const matched = aWorkspace(mentions)
  return found && matched
}
