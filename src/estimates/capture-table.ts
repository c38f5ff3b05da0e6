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

/** The table of lists, in the order of their names, so that no order in which they came matters. */
export const tableOf = (lists: readonly NamedList[]): CaptureTable => {
  const ordered = [...lists].sort((a, b) => (a.name < b.name ? -1 : 1))
  const patterns = new Map<string, number>()
  ordered.forEach(({ members }, i) => {
    for (const member of members) patterns.set(member, (patterns.get(member) ?? 0) | (1 << i))
  })
  const counts = new Map<number, number>()
  for (const pattern of patterns.values()) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  return { lists: ordered.map(({ name }) => name), counts }
}

/** Every pattern in which a record can be seen: 1 to 2^lists − 1. */
export const patternsOf = ({ lists }: CaptureTable): number[] =>
  Array.from({ length: 2 ** lists.length - 1 }, (_, i) => i + 1)

export const countOf = ({ counts }: CaptureTable, pattern: number): number =>
  counts.get(pattern) ?? 0

/** How many stand on lists in a way that holds. */
export const countWhere = (table: CaptureTable, holds: (pattern: number) => boolean): number => {
  let sum = 0
  for (const [pattern, n] of table.counts) if (holds(pattern)) sum += n
  return sum
}

/** How many different records stand on any list. */
export const seenIn = (table: CaptureTable): number => countWhere(table, (p) => p !== 0)

export const bitsOf = (pattern: number): number[] => {
  const bits: number[] = []
  for (let i = 0; 1 << i <= pattern; i++) if (pattern & (1 << i)) bits.push(i)
  return bits
}

/** Names of the lists of a pattern. */
export const namesOf = ({ lists }: CaptureTable, pattern: number): string[] =>
  bitsOf(pattern).map((i) => lists[i] ?? '')

/** Every two lists, as patterns. */
export const pairsOf = ({ lists }: CaptureTable): number[] =>
  lists.flatMap((_, j) => lists.slice(0, j).map((_, i) => (1 << i) | (1 << j)))

/** How many stand on exactly one list, on two, … */
export const frequenciesOf = (table: CaptureTable): number[] =>
  table.lists.map((_, i) => countWhere(table, (p) => bitsOf(p).length === i + 1))

/** How many stand on all lists of a pattern, whatever else they stand on. */
export const onAll = (table: CaptureTable, lists: number): number =>
  countWhere(table, (p) => (p & lists) === lists)

export const sizeOf = (table: CaptureTable, list: number): number => onAll(table, 1 << list)
