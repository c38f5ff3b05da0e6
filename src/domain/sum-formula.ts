import type { Sum } from './finding.ts'

/** 47 = 3 + 44, 17 − 5 = 12, or 7 ≤ 14. */
export const sumFormula = ({
  terms,
  total,
  holds,
  within,
}: Pick<Sum, 'terms' | 'total' | 'holds' | 'within'>): string => {
  if (within === true) return `${terms.join(' + ')} ${holds ? '≤' : '>'} ${total}`
  const sign = holds ? '=' : '≠'
  const [first = 0, ...rest] = terms
  const signed = rest.map((term) => (term < 0 ? `− ${-term}` : `+ ${term}`))
  const parts = [String(first), ...signed].join(' ')
  return terms.some((term) => term < 0) ? `${parts} ${sign} ${total}` : `${total} ${sign} ${parts}`
}
