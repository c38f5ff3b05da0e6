import type { FindingSideView, Findings } from '../../app/types.ts'
import { shortened, styled, width, wrapped } from '../terminal.ts'

const severityMarks = { high: '!!', medium: '! ', low: '  ' } as const

function side(view: FindingSideView): string {
  return wrapped(`     [${view.sourceNumber}] “${shortened(view.words, 2 * width())}”`, '         ')
}

/** What disagrees, in one sentence each, and under it the passages. */
export function findingsText({ findings }: Findings): string {
  if (findings.length === 0) return 'Nothing disagrees in what was read.'
  return findings
    .map((finding) =>
      [
        wrapped(`${severityMarks[finding.severity]} ${styled('bold', finding.message)}`, '   '),
        ...finding.sides.map(side),
      ].join('\n'),
    )
    .join('\n')
}

/** Parts against their total: 47 = 3 + 44. */
export function sumsText({ sums }: Findings): string {
  if (sums.length === 0) return 'No parts and totals were found.'
  return sums
    .map((sum) => {
      const terms = sum.terms.map((term, index) =>
        index === 0 ? String(term) : term < 0 ? `− ${-term}` : `+ ${term}`,
      )
      const subtracts = sum.terms.some((term) => term < 0)
      const sign = sum.holds ? '=' : '≠'
      const formula = subtracts
        ? `${terms.join(' ')} ${sign} ${sum.total}`
        : `${sum.total} ${sign} ${terms.join(' ')}`
      const where = [...new Set(sum.sides.map((view) => `[${view.sourceNumber}]`))].join(' ')
      return wrapped(
        `${sum.holds ? 'holds' : 'FAILS'}  ${formula.padEnd(16)} ${sum.message} ${where}`,
        '       ',
      )
    })
    .join('\n')
}
