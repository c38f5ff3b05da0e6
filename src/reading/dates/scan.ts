import type { Span } from '../../domain/text-span.ts'
import { chunksOf } from '../tokens/chunks.ts'
import { type Token, tokenAt, tokenize } from '../tokens/token.ts'
import { attachTimes, joinIntervals } from './join.ts'
import type { DateReading, DateRule, FoundDate } from './rule.ts'
import { dateRules } from './rules/index.ts'
import { readTime, type TimeRead } from './time-of-day.ts'

export interface DateScan {
  readonly dates: readonly FoundDate[]
  /** Times of day, with or without a day beside them. */
  readonly times: readonly Span[]
}

const ABOUT = /^(?:about|around|circa|approximately|около|примерно|приблизительно)$/

const foundDates = (tokens: readonly Token[], rule: DateRule, reading: DateReading): FoundDate[] =>
  reading.dates.map((d) => {
    const approximate = ABOUT.test(tokenAt(tokens, d.first - 1).lower)
    return {
      ...d,
      from: approximate ? { ...d.from, approximate } : d.from,
      start: tokenAt(tokens, d.first).start,
      end: tokenAt(tokens, d.next - 1).end,
      role: reading.role ?? 'event',
      rule: rule.name,
      version: rule.version,
      reason: reading.reason,
    }
  })

const readHere = (
  tokens: readonly Token[],
  index: number,
): { rule: DateRule; reading: DateReading } | null => {
  for (const rule of dateRules) {
    const reading = rule.readAt(tokens, index)
    if (reading && reading.dates.length > 0) return { rule, reading }
  }
  return null
}

const scanChunk = (tokens: readonly Token[]): { dates: FoundDate[]; times: TimeRead[] } => {
  const dates: FoundDate[] = []
  const times: TimeRead[] = []
  for (let i = 0; i < tokens.length; ) {
    const kind = tokenAt(tokens, i).kind
    const here = kind === 'word' || kind === 'number' ? readHere(tokens, i) : null
    const time = here ? null : readTime(tokens, i)
    if (here) dates.push(...foundDates(tokens, here.rule, here.reading))
    if (time) times.push(time)
    i = here?.reading.next ?? time?.next ?? i + 1
  }
  const joined = joinIntervals(tokens, dates)
  attachTimes(tokens, joined, times)
  return { dates: joined.map((d) => asDocumentDate(tokens, d)), times }
}

/** Within how many characters from its top a text gives its own date. */
const TOP = 1_500

/** A day alone on its line at the top of a text is the text's own date. */
const asDocumentDate = (tokens: readonly Token[], date: FoundDate): FoundDate => {
  const after = tokenAt(tokens, date.next)
  const alone =
    date.end < TOP &&
    date.role === 'event' &&
    date.to === null &&
    date.from.day !== null &&
    tokenAt(tokens, date.first).lineStart &&
    (after.lineStart || after.kind === 'break')
  return alone ? { ...date, role: 'document' } : date
}

/** Finds every date and time in a text, piece by piece: linear in its length. */
export const scanDates = (text: string): DateScan => {
  const dates: FoundDate[] = []
  const times: Span[] = []
  for (const chunk of chunksOf(text)) {
    const tokens = tokenize(text.slice(chunk.start, chunk.end), chunk.start)
    const found = scanChunk(tokens)
    dates.push(...found.dates)
    for (const t of found.times) {
      times.push({ start: tokenAt(tokens, t.first).start, end: tokenAt(tokens, t.next - 1).end })
    }
  }
  return { dates, times }
}
