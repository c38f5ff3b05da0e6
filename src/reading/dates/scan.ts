import type { Span } from '../../domain/text-span.ts'
import { chunksOf } from '../tokens/chunks.ts'
import { endsSentence, type Token, tokenAt, tokenize } from '../tokens/token.ts'
import { attachTimes } from './attach-times.ts'
import { besideDates } from './beside-dates.ts'
import { type EventTie, type EventWord, tiesOf } from './event-ties.ts'
import { eventParticiples, eventVerbs, isTaken } from './event-verbs.ts'
import { eventWords } from './event-words.ts'
import { joinIntervals, openEnded } from './join-intervals.ts'
import { joinAnchored, joinPeriods } from './join-relatives.ts'
import { type LineRole, lineRole } from './lines.ts'
import type { DateParts, DateReading, DateRule, FoundDate } from './rule.ts'
import { dateRules } from './rules/index.ts'
import { looksBack, tenseAt } from './tense.ts'

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
const LIMIT = /^(?:by|until|till|through|before|до|к|по|позднее)$/
const PART_OF_TIME =
  /^(?:night|evening|morning|afternoon|day|end|beginning|start|middle|month|half|eve|late|early)$/

/** "Since 2016": the story does not stand in that year. */
const SINCE = /^(?:since|from|с|со)$/

/** «По переписи | 2009 года», "the | 2014 elections": a year that only tells which is meant. */
const isOfNoun = (tokens: readonly Token[], first: number): boolean => {
  const before = tokenAt(tokens, first - 1)
  if (before.lower === 'the') return true
  const russian = /^[а-я]{4,}$/.test(before.lower)
  return russian && !/^(?:после|около|между|начале|конце|середине|начала|конца)$/.test(before.lower)
}

const asideOf = (
  tokens: readonly Token[],
  first: number,
  { year, month, day }: DateParts,
): FoundDate['aside'] => {
  const isYear = year !== null && month === null
  const isMonth = year !== null && month !== null && day === null
  const before = tokenAt(tokens, first - 1).lower
  const two = tokenAt(tokens, first - 2).lower
  if (two === 'as' ? /^(?:of|at)$/.test(before) : before === 'на' && two === 'состоянию')
    return 'as-of'
  // "Not later than 3 September".
  if (before === 'than' && /^(?:later|earlier)$/.test(two)) return 'limit'
  // "Up to 3 September", "between now and 3 September".
  if ((before === 'to' && two === 'up') || (before === 'and' && two === 'now')) return 'limit'
  if (LIMIT.test(before) || (isYear && SINCE.test(before))) return 'limit'
  // "Since May 2009": so old that the story stands elsewhere.
  if (isMonth && before === 'since') return 'limit'
  if (isYear && isOfNoun(tokens, first)) return 'named'
  const of = before === 'of' && !PART_OF_TIME.test(tokenAt(tokens, first - 2).lower)
  return of || NAMED.test(before) ? 'named' : null
}

interface Place {
  readonly sentence: number
  readonly paragraph: number
}

const EVENING = /^(?:evening|вечер|вечером|вечера)$/

/** "On the evening of 3 June", «вечером 3 июня», "that evening". */
const inEvening = (tokens: readonly Token[], first: number, next: number): boolean => {
  for (let i = Math.max(first - 2, 0); i <= next; i++) {
    if (EVENING.test(tokenAt(tokens, i).lower)) return true
    if (i === first && next - first > MOST_WORDS) return false
  }
  return false
}

/** Longer dates hold no word for a part of a day. */
const MOST_WORDS = 8

const isOpen = ({ from }: DateReading['dates'][number]): boolean =>
  from.year === null && from.month !== null && from.lean === undefined

/** "12 March – …", "[07/03/18, 10:31] …": the line begins with it. */
const headsLine = (tokens: readonly Token[], first: number): boolean => {
  const before = tokenAt(tokens, first - 1)
  return tokenAt(tokens, first).lineStart || (before.lineStart && /^[[(]$/.test(before.text))
}

/** "The musician W. | (24-02-1994)", "Orlanov (7 May 1980)". */
const isOfName = (tokens: readonly Token[], first: number, next: number): boolean => {
  if (tokenAt(tokens, first - 1).text !== '(' || tokenAt(tokens, next).text !== ')') return false
  const dot = tokenAt(tokens, first - 2).text === '.' ? 1 : 0
  return /^\p{Lu}/u.test(tokenAt(tokens, first - 2 - dot).text)
}

/** "12:30. The prosecutor asks …", «10:50: отказано». */
const isNote = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokenAt(tokens, first).kind === 'number' &&
  (tokenAt(tokens, first).lineStart || endsSentence(tokens, first - 1)) &&
  tokenAt(tokens, first - 2).lower !== 'ca' &&
  /^[.:]$/.test(tokenAt(tokens, next).text)

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
      from: {
        ...d.from,
        ...(approximate ? { approximate } : {}),
        ...(inEvening(tokens, first, next) ? { evening: true } : {}),
      },
      start: tokenAt(tokens, first).start,
      end: tokenAt(tokens, next - 1).end,
      role: reading.role ?? 'event',
      rule: rule.name,
      version: rule.version,
      reason: reading.reason,
      aside: reading.limit ? 'limit' : asideOf(tokens, first, d.from),
      ownLine:
        tokenAt(tokens, first).lineStart &&
        (after.lineStart || after.kind === 'break' || after.text === ':'),
      ...(reading.relative ? { relative: reading.relative } : {}),
      ...(reading.onlyWithYear ? { onlyWithYear: true } : {}),
      ...(reading.clock ? { clock: reading.clock } : {}),
      entry: headsLine(tokens, first),
      ...(isOfName(tokens, first, next) ? { ofName: true as const } : {}),
      ...(reading.clock && isNote(tokens, first, next) ? { note: true } : {}),
      ...(isOpen(d) || d.from.lean || reading.eitherOrder || reading.relative
        ? { tense: tenseAt(tokens, d.first) }
        : {}),
      ...((isOpen(d) || reading.eitherOrder) && !reading.relative && looksBack(tokens, d.first)
        ? { before: true as const }
        : {}),
      ...(reading.slashed ? { slashed: reading.slashed } : {}),
      ...(reading.weekday === undefined ? {} : { weekday: reading.weekday }),
      ...(reading.eitherOrder ? { eitherOrder: reading.eitherOrder } : {}),
    }
  })

/** "4 Fifth of November | Row", "the 14 February | Coalition": a day without a year that names a thing. */
const isOfPlace = (tokens: readonly Token[], { relative, dates, next }: DateReading): boolean =>
  !relative &&
  dates[0]?.from.year === null &&
  dates[0].from.day !== null &&
  PLACE.test(tokenAt(tokens, next).text)
const PLACE =
  /^(?:Street|Road|Row|Avenue|Square|Lane|Boulevard|Bridge|Stadium|University|Hospital|Coalition|Movement|Brigade|Battalion|Station|Prison|District)$/

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
    if (reading && first !== undefined && first >= floor && !isOfPlace(tokens, reading))
      return { rule, reading }
  }
  return null
}

/** No hour has so high a number. */
const LAST_HOUR = 23

/** "10.10 – the judge enters", among lines that begin with hours: no day of October. */
const isEntryOfDay = ({ onlyWithYear, to, from, ownLine, entry }: FoundDate): boolean =>
  onlyWithYear === true && entry === true && to === null && !ownLine && (from.day ?? 0) <= LAST_HOUR

class Scanner {
  readonly dates: FoundDate[] = []
  readonly times: Span[] = []
  readonly ties: EventTie[] = []
  readonly lines = new Map<number, LineRole>()
  #sentence = 0
  #paragraph = 0

  scan(tokens: readonly Token[]): void {
    const { found, events } = this.#read(tokens)
    const isLog = found.some((d) => d.clock && d.entry && !d.clock.inLog)
    const clocks = found.filter((d) => d.clock && (isLog || !d.clock.inLog))
    const days = found.filter((d) => !d.clock && !(isLog && isEntryOfDay(d)))
    const joined = openEnded(tokens, joinIntervals(tokens, days))
    const known = besideDates(tokens, joinPeriods(tokens, joinAnchored(tokens, joined)))
    const times = clocks.flatMap((d) => d.clock ?? [])
    const alone = attachTimes(tokens, known, times)
    const hours = clocks.filter((d, i) => alone.has(i) && !d.relative?.onlyBeside)
    const all = [...known, ...hours].sort((a, b) => a.start - b.start)
    const places = new Map(all.map((d, i) => [d, i]))
    const offset = this.dates.length
    for (const tie of tiesOf(tokens, events, known)) {
      const date = known[tie.date]
      const at = date && places.get(date)
      if (at !== undefined) this.ties.push({ kind: tie.kind, date: at + offset })
    }
    all.forEach((date, i) => {
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
    found: FoundDate[]
    events: EventWord[]
  } {
    const found: FoundDate[] = []
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
          found.push(...foundDates(tokens, here.rule, here.reading, place))
          next = Math.max(next, here.reading.next)
          floor = next
        }
        for (let at = i; at < next; at++) {
          const word = tokenAt(tokens, at).lower
          const event =
            eventWords.get(word) ??
            eventVerbs.get(word) ??
            eventParticiples.get(word) ??
            (isTaken(tokens, at) ? 'arrest' : undefined)
          if (event) events.push({ kind: event, at })
        }
      } else if (kind === 'break') {
        this.#paragraph++
        this.#sentence++
      } else if (endsSentence(tokens, i)) this.#sentence++
      i = next
    }
    return { found, events }
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
