/** Lincoln–Petersen: two lists of `a` and `b` records of which `both` are the same. Null with no overlap. */
export const lincolnPetersen = (a: number, b: number, both: number): number | null =>
  both === 0 ? null : (a * b) / both

/**
 * Chapman's estimate, nearly unbiased for small overlaps, with the standard error of Seber and Wittes.
 * Seber, The Estimation of Animal Abundance (2nd ed.), section 3.1.
 */
export const chapman = (
  a: number,
  b: number,
  both: number,
): { readonly total: number; readonly standardError: number } => {
  const total = ((a + 1) * (b + 1)) / (both + 1) - 1
  const variance = ((a + 1) * (b + 1) * (a - both) * (b - both)) / ((both + 1) ** 2 * (both + 2))
  return { total, standardError: Math.sqrt(variance) }
}
