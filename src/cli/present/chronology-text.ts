import type { Chronology, ChronologyEntry } from '../../app/types.ts'
import type { ClaimKind } from '../../domain/claim-content.ts'
import { shortened, styled, width, wrapped } from '../terminal.ts'
import { attribution, stateMarks } from './marks.ts'

const dateWidth = 22
const longestQuote = 240

/** True when `a` quotes nothing that `b` does not quote too. */
const within = (a: ChronologyEntry, b: ChronologyEntry) =>
  a.passage.textId === b.passage.textId &&
  a.passage.start >= b.passage.start &&
  a.passage.end <= b.passage.end

/** Of claims that rest on the same words, the plainest is quoted: what happened, before what is alleged of it. */
const plainest = ['occurrence', 'status', 'response'] as const satisfies readonly ClaimKind[]
const rank = ({ kind }: ChronologyEntry) => {
  const at = plainest.findIndex((plain) => plain === kind)
  return at < 0 ? plainest.length : at
}

/** Several claims may rest on one sentence: it is quoted once. */
function quotedOnce(entries: readonly ChronologyEntry[]): ChronologyEntry[] {
  const yields = (entry: ChronologyEntry, other: ChronologyEntry) =>
    other !== entry &&
    within(entry, other) &&
    (!within(other, entry) ||
      rank(other) < rank(entry) ||
      (rank(other) === rank(entry) && entries.indexOf(other) < entries.indexOf(entry)))
  return entries.filter((entry) => !entries.some((other) => yields(entry, other)))
}

function entryText(entry: ChronologyEntry): string {
  const words = `“${shortened(entry.passage.exact, longestQuote)}”`
  return `${stateMarks[entry.state]} ${words}${attribution(entry)} [${entry.sourceNumber}]`
}

function dateBlock(date: string, entries: readonly ChronologyEntry[]): string {
  const margin = ' '.repeat(dateWidth + 1)
  const [first = '', ...rest] = quotedOnce(entries).map((entry) =>
    wrapped(entryText(entry), width() - margin.length)
      .map((line, at) => (at === 0 ? `${margin}${line}` : `${margin}  ${line}`))
      .join('\n'),
  )
  return [`${date.padEnd(margin.length)}${first.slice(margin.length)}`, ...rest].join('\n')
}

/** Each date once; beside it what each source says, in its own words, with the source's number. */
export function chronologyText(chronology: Chronology): string {
  if (chronology.lines.length === 0) return 'No dated claim.'
  const byDate = new Map<string, ChronologyEntry[]>()
  for (const { time, entries } of chronology.lines) {
    byDate.set(time.edtf, [...(byDate.get(time.edtf) ?? []), ...entries])
  }
  const blocks = [...byDate].map(([date, entries]) => dateBlock(date, entries))
  const rest = chronology.total - chronology.lines.length
  if (rest > 0) blocks.push(styled('dim', `… and ${rest} more lines`))
  if (chronology.undatedTotal > 0) {
    const many = `${chronology.undatedTotal} more claims have no date that could be read.`
    blocks.push(styled('dim', many))
  }
  return blocks.join('\n')
}
