/** A decomposable graph over lists: its cliques and separators, each a set of lists as bits. */
export interface DecomposableGraph {
  readonly edges: readonly (readonly [number, number])[]
  readonly cliques: readonly number[]
  readonly separators: readonly number[]
}

/**
 * All decomposable (chordal) graphs over so many lists, by perfect elimination: a vertex goes whose
 * neighbours are joined to each other. Lauritzen, Graphical Models, section 2.1.
 */
export const decomposableGraphs = (lists: number): readonly DecomposableGraph[] => {
  const pairs: [number, number][] = []
  for (let i = 0; i < lists; i++) for (let j = i + 1; j < lists; j++) pairs.push([i, j])
  return Array.from({ length: 2 ** pairs.length }, (_, chosen) =>
    pairs.filter((_, k) => chosen & (1 << k)),
  ).flatMap((edges) => decomposed(edges, lists) ?? [])
}

const decomposed = (
  edges: readonly (readonly [number, number])[],
  lists: number,
): DecomposableGraph | null => {
  const neighbours = Array.from({ length: lists }, () => 0)
  for (const [a, b] of edges) {
    neighbours[a] = (neighbours[a] ?? 0) | (1 << b)
    neighbours[b] = (neighbours[b] ?? 0) | (1 << a)
  }
  const joined = (set: number): boolean =>
    everyBit(set, (i) => ((neighbours[i] ?? 0) | (1 << i) | ~set) === ~0)
  let left = 2 ** lists - 1
  const cliques: number[] = []
  const separators: number[] = []
  while (left !== 0) {
    const next = firstBit(left, (i) => joined((neighbours[i] ?? 0) & left))
    if (next === null) return null
    const around = (neighbours[next] ?? 0) & left
    const clique = around | (1 << next)
    if (!cliques.some((c) => (c & clique) === clique)) cliques.push(clique)
    left &= ~(1 << next)
  }
  // Cliques in the order found, each with what it shares with those found before: running intersection.
  const ordered = runningIntersection(cliques)
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered.slice(0, i).reduce((set, c) => set | c, 0)
    separators.push((ordered[i] ?? 0) & before)
  }
  return { edges, cliques: ordered, separators: separators.filter((s) => s !== 0) }
}

/** Orders cliques so that what each shares with all before it lies in one of them. */
const runningIntersection = (cliques: readonly number[]): number[] => {
  const rest = [...cliques]
  const ordered = rest.splice(0, 1)
  while (rest.length > 0) {
    const before = ordered.reduce((set, c) => set | c, 0)
    const at = rest
      .map((c, i) => ({ i, shared: sizeOf(c & before) }))
      .sort((a, b) => b.shared - a.shared)[0]?.i
    ordered.push(...rest.splice(at ?? 0, 1))
  }
  return ordered
}

const sizeOf = (set: number): number => {
  let size = 0
  for (let s = set; s !== 0; s &= s - 1) size++
  return size
}

const everyBit = (set: number, holds: (bit: number) => boolean): boolean => {
  for (let i = 0; 1 << i <= set; i++) if (set & (1 << i) && !holds(i)) return false
  return true
}

const firstBit = (set: number, holds: (bit: number) => boolean): number | null => {
  for (let i = 0; 1 << i <= set; i++) if (set & (1 << i) && holds(i)) return i
  return null
}
