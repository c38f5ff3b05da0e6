/** The likeliest pairs first, of those that share no member with a likelier one. */
export const eachOnce = <P extends { readonly likelihood: number }>(
  pairs: readonly P[],
  membersOf: (pair: P) => readonly unknown[],
): P[] => {
  const taken = new Set<unknown>()
  return pairs
    .toSorted((p, q) => q.likelihood - p.likelihood)
    .filter((pair) => {
      const members = membersOf(pair)
      if (members.some((member) => taken.has(member))) return false
      for (const member of members) taken.add(member)
      return true
    })
}
