/** A list of victims or of other records, by whoever kept it; members are keys of decided persons. */
export interface NamedList {
  readonly name: string
  readonly members: readonly string[]
  /** Whose accounts it rests on, where that is known: lists with a common origin are one list. */
  readonly origins?: readonly string[]
}

/** How many were caught by each set of lists. Bit `i` of a pattern is list `i`; 0 is seen by none. */
export interface CaptureTable {
  readonly lists: readonly string[]
  readonly counts: ReadonlyMap<number, number>
}

export const tableOf = (lists: readonly NamedList[]): CaptureTable => {
  const patterns = new Map<string, number>()
  lists.forEach(({ members }, i) => {
    for (const member of members) patterns.set(member, (patterns.get(member) ?? 0) | (1 << i))
  })
  const counts = new Map<number, number>()
  for (const pattern of patterns.values()) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  return { lists: lists.map(({ name }) => name), counts }
}

export const patternsOf = ({ lists }: CaptureTable): number[] =>
  Array.from({ length: 2 ** lists.length - 1 }, (_, i) => i + 1)

export const countOf = ({ counts }: CaptureTable, pattern: number): number =>
  counts.get(pattern) ?? 0

/** How many different records stand on any list. */
export const seenIn = (table: CaptureTable): number =>
  [...table.counts.values()].reduce((sum, n) => sum + n, 0)

export const bitsOf = (pattern: number): number[] => {
  const bits: number[] = []
  for (let i = 0; 1 << i <= pattern; i++) if (pattern & (1 << i)) bits.push(i)
  return bits
}

/** How many stand on exactly one list, on two, … */
export const frequenciesOf = (table: CaptureTable): number[] => {
  const frequencies = table.lists.map(() => 0)
  for (const [pattern, n] of table.counts) {
    const times = bitsOf(pattern).length
    if (times > 0) frequencies[times - 1] = (frequencies[times - 1] ?? 0) + n
  }
  return frequencies
}

export const sizeOf = (table: CaptureTable, list: number): number =>
  [...table.counts].reduce((sum, [pattern, n]) => sum + (pattern & (1 << list) ? n : 0), 0)

export const overlapOf = (table: CaptureTable, a: number, b: number): number => {
  const both = (1 << a) | (1 << b)
  return [...table.counts].reduce((sum, [p, n]) => sum + ((p & both) === both ? n : 0), 0)
}
