import type { FoundDate } from './rule.ts'

/** Goes through dates in order; `join` gives what stands for two neighbours, or null where both stay. */
export const joinNeighbours = (
  dates: readonly FoundDate[],
  join: (last: FoundDate, date: FoundDate) => readonly FoundDate[] | null,
): FoundDate[] => {
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out.at(-1)
    const joined = last ? join(last, date) : null
    if (joined) out.splice(-1, 1, ...joined)
    else out.push(date)
  }
  return out
}
