import type { FindingSideView, Findings, FindingView } from '../../app/types.ts'
import { sumFormula } from '../../domain/sum-formula.ts'
import { hanging, oneLine, shortened, styled } from '../terminal.ts'

const longestQuote = 200
const severityMarks = { high: '!! ', medium: '!  ', low: '·  ' } as const

function side(view: FindingSideView): string {
  const words = styled('underline', shortened(view.words, longestQuote))
  const shown = `…${lastWords(view.before)} ${words} ${firstWords(view.after)}…`
  return hanging(`   [${view.sourceNumber}] `, shown.replace(/ (?=[,.;:)])/g, ''))
}

/** Characters shown on either side of a quotation. */
const around = 80

function lastWords(text: string): string {
  const line = oneLine(text)
  return line.length <= around ? line : line.slice(line.indexOf(' ', line.length - around) + 1)
}

function firstWords(text: string): string {
  const line = oneLine(text)
  return line.length <= around ? line : line.slice(0, Math.max(0, line.lastIndexOf(' ', around)))
}

/** Enough of an id to name one finding among all there are. */
const shortId = (id: string): string => id.slice(0, 12)

/** By whom, when and why it is dismissed, or was before it changed. */
function dismissalLine({ state, dismissal }: FindingView): string[] {
  if (dismissal === null) return []
  const lead = state === 'dismissed' ? 'Dismissed' : 'Changed since it was dismissed'
  const words = `${lead} (${oneLine(dismissal.by)}, ${dismissal.at.slice(0, 10)}): ${oneLine(dismissal.why)}`
  return [hanging('   ', words)]
}

/** What disagrees, each with its id, and what people said of it. */
export function judgedFindingsText(findings: readonly FindingView[]): string {
  return findings
    .map((finding) => {
      const { id, severity, message, sides } = finding
      const mark = finding.state === 'dismissed' ? '×  ' : severityMarks[severity]
      return [
        hanging(mark, `${styled('bold', message)} ${styled('dim', shortId(id))}`),
        ...dismissalLine(finding),
        ...sides.map(side),
      ].join('\n')
    })
    .join('\n')
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

/** Parts against their total, and whether they meet it. */
export function sumsText({ sums }: Findings): string {
  if (sums.length === 0) return 'No parts and totals were found.'
  return sums
    .map((sum) => {
      const where = [...new Set(sum.sides.map((view) => `[${view.sourceNumber}]`))].join(' ')
      const verdict = sum.holds ? 'holds' : 'FAILS'
      return hanging(`${verdict}  ${sumFormula(sum).padEnd(22)} `, `${sum.message} ${where}`)
    })
    .join('\n')
}
