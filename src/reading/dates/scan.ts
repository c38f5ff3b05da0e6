import type { Span } from '../../domain/text-span.ts'
import { chunksOf } from '../tokens/chunks.ts'
import { endsSentence, type Token, tokenAt, tokenize } from '../tokens/token.ts'
import { attachTimes } from './attach-times.ts'
import { type EventTie, type EventWord, tiesOf } from './event-ties.ts'
import { eventVerbs, eventWords } from './event-words.ts'
import { besideDates, joinAnchored, joinIntervals, openEnded } from './join.ts'
import { type LineRole, lineRole } from './lines.ts'
import type { DateReading, DateRule, FoundDate } from './rule.ts'
import { dateRules } from './rules/index.ts'
import { readTime, type TimeRead, timeWords } from './time-of-day.ts'

export interface DateScan {
  readonly dates: readonly FoundDate[]
  /** Times of day, with or without a day beside them. */
  readonly times: readonly Span[]
  readonly ties: readonly EventTie[]
  /** Dates that stand on their line as a document's own may, by their index. */
  readonly lines: ReadonlyMap<number, LineRole>
}

/** Which rules are asked where: most words of a text open none. */
const numberRules = dateRules.filter((rule) => rule.opens.numbers)
const wordRules = new Map<string, DateRule[]>()
for (const rule of dateRules) {
  for (const word of new Set(rule.opens.words)) {
    const rules = wordRules.get(word)
    if (rules) rules.push(rule)
    else wordRules.set(word, [rule])
  }
}

const ABOUT = /^(?:about|around|circa|approximately|около|примерно|приблизительно)$/

/** Words before which a date is a limit or belongs to a paper: it doesn't say when the told happened. */
const NAMED = /^(?:\(|dated|от)$/
const LIMIT = /^(?:by|until|till|through|before|до|к|позднее)$/
const PART_OF_TIME =
  /^(?:night|evening|morning|afternoon|day|end|beginning|start|middle|month|half|eve|late|early)$/

const asideOf = (tokens: readonly Token[], first: number): FoundDate['aside'] => {
  const before = tokenAt(tokens, first - 1).lower
  if (LIMIT.test(before)) return 'limit'
  const of = before === 'of' && !PART_OF_TIME.test(tokenAt(tokens, first - 2).lower)
  return of || NAMED.test(before) ? 'named' : null
}

interface Place {
  readonly sentence: number
  readonly paragraph: number
}

const foundDates = (
  tokens: readonly Token[],
  rule: DateRule,
  reading: DateReading,
  place: Place,
): FoundDate[] =>
  reading.dates.map((d) => {
    const approximate = !reading.relative && ABOUT.test(tokenAt(tokens, d.first - 1).lower)
    const { first, next } = d
    const after = tokenAt(tokens, next)
    return {
      ...d,
      ...place,
      from: approximate ? { ...d.from, approximate } : d.from,
      start: tokenAt(tokens, first).start,
      end: tokenAt(tokens, next - 1).end,
      role: reading.role ?? 'event',
      rule: rule.name,
      version: rule.version,
      reason: reading.reason,
      aside: asideOf(tokens, first),
      ownLine:
        tokenAt(tokens, first).lineStart &&
        (after.lineStart || after.kind === 'break' || after.text === ':'),
      ...(reading.relative ? { relative: reading.relative } : {}),
      ...(reading.slashed ? { slashed: reading.slashed } : {}),
      ...(reading.eitherOrder ? { eitherOrder: reading.eitherOrder } : {}),
    }
  })

/** `floor`: where the date before ends; a rule that looks back must not reach into it. */
const readHere = (
  tokens: readonly Token[],
  index: number,
  floor: number,
): { rule: DateRule; reading: DateReading } | null => {
  const token = tokenAt(tokens, index)
  const rules = token.kind === 'number' ? numberRules : wordRules.get(token.lower)
  if (!rules) return null
  for (const rule of rules) {
    const reading = rule.readAt(tokens, index)
    const first = reading?.dates[0]?.first
    if (reading && first !== undefined && first >= floor) return { rule, reading }
  }
  return null
}

class Scanner {
  readonly dates: FoundDate[] = []
  readonly times: Span[] = []
  readonly ties: EventTie[] = []
  readonly lines = new Map<number, LineRole>()
  #sentence = 0
  #paragraph = 0

  scan(tokens: readonly Token[]): void {
    const { dates, times, events } = this.#read(tokens)
    const joined = openEnded(tokens, joinIntervals(tokens, dates))
    const known = besideDates(tokens, joinAnchored(tokens, joined))
    attachTimes(tokens, known, times)
    const offset = this.dates.length
    for (const tie of tiesOf(tokens, events, known)) {
      this.ties.push({ kind: tie.kind, date: tie.date + offset })
    }
    known.forEach((date, i) => {
      const role = lineRole(tokens, date)
      if (role) this.lines.set(offset + i, role)
      this.dates.push(date)
    })
    for (const t of times) {
      this.times.push({
        start: tokenAt(tokens, t.first).start,
        end: tokenAt(tokens, t.next - 1).end,
      })
    }
  }

  #read(tokens: readonly Token[]): {
    dates: FoundDate[]
    times: TimeRead[]
    events: EventWord[]
  } {
    const dates: FoundDate[] = []
    const times: TimeRead[] = []
    const events: EventWord[] = []
    let floor = 0
    for (let i = 0; i < tokens.length; ) {
      const token = tokenAt(tokens, i)
      const { kind } = token
      let next = i + 1
      if (kind === 'word' || kind === 'number') {
        const here = readHere(tokens, i, floor)
        if (here) {
          const place = { sentence: this.#sentence, paragraph: this.#paragraph }
          dates.push(...foundDates(tokens, here.rule, here.reading, place))
          next = Math.max(next, here.reading.next)
          floor = next
        } else if (kind === 'number' || timeWords.has(token.lower)) {
          const time = readTime(tokens, i)
          if (time) {
            times.push(time)
            next = time.next
            floor = next
          }
        }
        for (let at = i; at < next; at++) {
          const word = tokenAt(tokens, at).lower
          const event = eventWords.get(word) ?? eventVerbs.get(word)
          if (event) events.push({ kind: event, at })
        }
      } else if (kind === 'break') {
        this.#paragraph++
        this.#sentence++
      } else if (endsSentence(tokens, i)) this.#sentence++
      i = next
    }
    return { dates, times, events }
  }
}

/** Finds every date and time in a text, piece by piece: linear in its length. */
export const scanDates = (text: string): DateScan => {
  const scanner = new Scanner()
  for (const chunk of chunksOf(text)) {
    scanner.scan(tokenize(text.slice(chunk.start, chunk.end), chunk.start))
  }
  return scanner
}
