import { parseDay } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { ReadingContext } from '../marks.ts'
import { headsEntry, isChronicle } from './entry-heads.ts'
import type { LineRole } from './lines.ts'
import type { FoundDate, Stretch } from './rule.ts'

/** The day, month or year on which the document was written, and where that is known from. */
export interface SourceDate {
  readonly value: Stretch
  readonly anchor: Span | 'source-date'
}

/** The date that the source bears, as far as it is one day, one month or one year. */
const fromContext = ({ sourceDate }: ReadingContext): SourceDate | null => {
  const from = sourceDate?.earliest ? parseDay(sourceDate.earliest) : null
  const to = sourceDate?.latest ? parseDay(sourceDate.latest) : null
  if (!sourceDate || !from || !to || from.year !== to.year) return null
  const month = from.month === to.month ? from.month : null
  const day = month !== null && from.day === to.day ? from.day : null
  const approximate = /[~?%]/.test(sourceDate.edtf)
  const parts = { year: from.year, month, day, ...(approximate ? { approximate } : {}) }
  return { value: { from: parts, to: null }, anchor: 'source-date' }
}

/** Within how many characters of its top, or of its end, a text gives its own date. */
const TOP = 1_500
const END = 600

const keyOf = ({ from }: FoundDate): string => `${from.year}-${from.month}-${from.day}`

/**
 * Which dates are the document's own: a labelled one; else a dateline at the top; else the one day
 * that stands alone on a line there; else such a line at the end. Several days on lines of their
 * own head the parts of a chronology.
 */
export const ownDates = (
  text: string,
  dates: readonly FoundDate[],
  lines: ReadonlyMap<number, LineRole>,
): ReadonlySet<number> => {
  const atTop: { index: number; role: LineRole }[] = []
  const atEnd: { index: number; role: LineRole }[] = []
  const alone = new Set<string>()
  // A day on a line of its own between the first and the last entry of a chronicle heads another.
  const heads = isChronicle(dates) ? dates.flatMap((d, i) => (headsEntry(d) ? [i] : [])) : []
  const [firstEntry = dates.length, lastEntry = -1] = [heads[0], heads.at(-1)]
  for (const [index, role] of lines) {
    const date = dates[index]
    if (!date) continue
    if (role === 'alone') alone.add(keyOf(date))
    if (index > firstEntry && index < lastEntry) continue
    if (date.end < TOP) atTop.push({ index, role })
    else if (date.start > text.length - END && role !== 'labelled') atEnd.push({ index, role })
  }
  const top = firstOf(atTop, 'labelled') ?? firstOf(atTop, 'dateline')
  const lone = alone.size === 1 ? firstOf(atTop, 'alone') : undefined
  const chosen =
    top ??
    lone ??
    firstOf(atEnd, 'dateline') ??
    (alone.size === 1 ? firstOf(atEnd, 'alone') : undefined)
  const own = chosen === undefined ? undefined : dates[chosen]
  if (!own) return new Set()
  const same = [...atTop, ...atEnd].filter(({ index }) => {
    const date = dates[index]
    return date && keyOf(date) === keyOf(own)
  })
  return new Set(same.map(({ index }) => index))
}

const firstOf = (
  list: readonly { index: number; role: LineRole }[],
  role: LineRole,
): number | undefined => list.find((entry) => entry.role === role)?.index

/** The source's own date; else the one that the text bears; else the one it lets be inferred. */
export const sourceDateOf = (
  context: ReadingContext,
  dates: readonly FoundDate[],
): SourceDate | null => {
  const stated = fromContext(context)
  if (stated) return stated
  const own = dates.find((d) => d.role === 'document' && !d.relative && d.from.year !== null)
  if (own) return { value: { from: own.from, to: null }, anchor: own }
  for (const d of dates) {
    const inferred = d.role === 'document' && d.from.year !== null ? d.relative?.resolve(d) : null
    if (inferred) return { value: inferred, anchor: d.within ?? d }
  }
  return null
}
