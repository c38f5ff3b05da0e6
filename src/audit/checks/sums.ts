import type { Check } from '../check.ts'

/** Parts against their totals, where the text itself ties them together. */
export const sums: Check = {
  name: 'parts and totals',
  run: (context) => ({ findings: context.sums.findings, sums: context.sums.sums }),
}
