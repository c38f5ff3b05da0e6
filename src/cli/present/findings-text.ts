import type { FindingSideView, Findings, SumView } from '../../app/types.ts'
import { hanging, oneLine, shortened, styled } from '../terminal.ts'

const longestQuote = 200
const severityMarks = { high: '!! ', medium: '!  ', low: '·  ' } as const

function side(view: FindingSideView): string {
  const words = styled('underline', shortened(view.words, longestQuote))
  const around = `…${oneLine(view.before)} ${words} ${oneLine(view.after)}…`
  return hanging(`   [${view.sourceNumber}] `, around.replace(/ (?=[,.;:)])/g, ''))
}

/** What disagrees, in one sentence each, and under it the passages. */
export function findingsText({ findings }: Findings): string {
  if (findings.length === 0) return 'Nothing disagrees in what was read.'
  return findings
    .map(({ severity, message, sides }) =>
      [hanging(severityMarks[severity], styled('bold', message)), ...sides.map(side)].join('\n'),
    )
    .join('\n')
}

/** 47 = 3 + 44, 17 − 5 = 12, or 7 ≤ 14. */
function formula({ terms, total, holds, within }: SumView): string {
  if (within === true) return `${terms.join(' + ')} ${holds ? '≤' : '>'} ${total}`
  const sign = holds ? '=' : '≠'
  const [first = 0, ...rest] = terms
  const signed = rest.map((term) => (term < 0 ? `− ${-term}` : `+ ${term}`))
  const parts = [String(first), ...signed].join(' ')
  return terms.some((term) => term < 0) ? `${parts} ${sign} ${total}` : `${total} ${sign} ${parts}`
}

/** Parts against their total, and whether they meet it. */
export function sumsText({ sums }: Findings): string {
  if (sums.length === 0) return 'No parts and totals were found.'
  return sums
    .map((sum) => {
      const where = [...new Set(sum.sides.map((view) => `[${view.sourceNumber}]`))].join(' ')
      const verdict = sum.holds ? 'holds' : 'FAILS'
      return hanging(`${verdict}  ${formula(sum).padEnd(22)} `, `${sum.message} ${where}`)
    })
    .join('\n')
}
