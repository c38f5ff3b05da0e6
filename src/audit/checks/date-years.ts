import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import { actIn } from '../facts/event-acts.ts'
import { type Found, labels, makeFinding, quoted, sideOfDate } from '../report.ts'
import { shared } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'

/** Per text and year so many passages are compared; more of them would say the same. */
const MOST_PER_TEXT = 6
/** Days of the year that a date of several days touches, at most. */
const MOST_DAYS = 5

/** One event dated to the same days of two different years. */
export const dateYears: Check = {
  name: 'one date under two years',
  run: (context) => ({ findings: [...findingsOf(context)] }),
}

function* findingsOf(context: AuditContext): Generator<Found> {
  const reported = new Set<DatedClaim>()
  const months = Map.groupBy(
    context.dated.filter((d) => d.month !== null),
    (d) => d.month ?? '',
  )
  for (const bucket of bucketsOf(context.dated)) {
    const years = Map.groupBy(bucket, (d) => d.days?.year ?? 0)
    if (years.size < 2) continue
    const groups = [...years.values()].sort(
      (a, b) => textsOf(b) - textsOf(a) || a.length - b.length,
    )
    for (const [i, minority] of groups.entries()) {
      for (const majority of groups.slice(0, i)) {
        const finding = compareYears(context, sample(majority), sample(minority), reported, months)
        if (finding) yield finding
      }
    }
  }
}

/** Dated claims by each day of the year they touch. */
const bucketsOf = (dated: readonly DatedClaim[]): readonly DatedClaim[][] => {
  const buckets = new Map<string, DatedClaim[]>()
  for (const claim of dated) {
    if (!claim.days || saysAnniversary(claim)) continue
    for (const day of daysBetween(claim.days.from, claim.days.to)) {
      const bucket = buckets.get(day)
      if (bucket) bucket.push(claim)
      else buckets.set(day, [claim])
    }
  }
  return [...buckets.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bucket]) => bucket)
}

const daysBetween = (from: string, to: string): string[] => {
  const days = [from]
  const cursor = new Date(`2000-${from}T00:00:00Z`)
  while (days.at(-1) !== to && days.length < MOST_DAYS) {
    cursor.setUTCDate(cursor.getUTCDate() + 1)
    days.push(cursor.toISOString().slice(5, 10))
  }
  return days
}

const ANNIVERSARY =
  /\banniversar|\bcommemorat|\bmemorial (?:day|service)|\byears? (?:since|after|on|later)\b|\bevery year\b|годовщин|(?:лет|года?) спустя|день памяти|ежегодн/iu

/** A commemoration falls on the same day of another year by its nature. */
const saysAnniversary = (d: DatedClaim): boolean => ANNIVERSARY.test(nearWords(d))

const nearWords = (d: DatedClaim): string =>
  d.view.text.body.slice(
    Math.max(d.sentence.start, d.span.start - 60),
    Math.min(d.sentence.end, d.span.end + 60),
  )

const textsOf = (group: readonly DatedClaim[]): number => new Set(group.map((d) => d.view)).size

/** One claim per passage, and not more than some per text. */
const sample = (group: readonly DatedClaim[]): readonly DatedClaim[] => {
  const perText = new Map<TextView, Map<number, DatedClaim>>()
  for (const d of group) {
    const places = perText.get(d.view) ?? new Map<number, DatedClaim>()
    perText.set(d.view, places)
    if (places.size < MOST_PER_TEXT && !places.has(d.span.start)) places.set(d.span.start, d)
  }
  return [...perText.values()].flatMap((places) => [...places.values()])
}

const compareYears = (
  context: AuditContext,
  majority: readonly DatedClaim[],
  minority: readonly DatedClaim[],
  reported: Set<DatedClaim>,
  byMonth: ReadonlyMap<string, readonly DatedClaim[]>,
): Found | null => {
  const odd = minority.filter((d) => !reported.has(d))
  const near = nearIn(majority)
  const pairs = odd.flatMap((d) =>
    near(d)
      .filter((m) => seemOneEvent(context, d, m))
      .map((m) => [d, m] as const),
  )
  if (pairs.length === 0) return null
  const few = unique(pairs.map(([d]) => d))
  const many = onePerText(unique(pairs.map(([, m]) => m)))
  for (const d of few) reported.add(d)
  const months = monthsBeside(few, byMonth.get(many[0]?.date.earliest?.slice(0, 7) ?? '') ?? [])
  const sides = [...few, ...many, ...months].map(sideOfDate)
  return makeFinding('date-conflict', 'high', messageOf(few, [...many, ...months]), sides)
}

/** Up to here everything is compared; beyond, only passages that share a word which few others have. */
const FEW = 120
const COMMON_WORD = 60

const nearIn = (many: readonly DatedClaim[]): ((d: DatedClaim) => readonly DatedClaim[]) => {
  if (many.length <= FEW) return () => many
  const byTerm = new Map<string, DatedClaim[]>()
  for (const m of many) {
    for (const term of m.view.terms(m.sentence)) {
      const having = byTerm.get(term)
      if (!having) byTerm.set(term, [m])
      else if (having.length <= COMMON_WORD) having.push(m)
    }
  }
  return (d) => {
    const found = new Set<DatedClaim>()
    for (const term of d.view.terms(d.sentence)) {
      const having = byTerm.get(term) ?? []
      if (having.length <= COMMON_WORD) for (const m of having) found.add(m)
      if (found.size > FEW) break
    }
    return [...found]
  }
}

/** How many words two sentences must share to speak of one event; a span of days is rarely shared by chance. */
const NEEDED = { sameSpanOfDays: 1, sameSpanAround: 3, sameTypeOfEvent: 3, anyEvent: 5 }

const seemOneEvent = (context: AuditContext, a: DatedClaim, b: DatedClaim): boolean => {
  const near = shared(a.view.terms(a.sentence), b.view.terms(b.sentence))
  const sameSpan = a.days?.from === b.days?.from && a.days?.to === b.days?.to
  if (sameSpan && a.days?.from !== a.days?.to) {
    const around = shared(scopeTerms(context, a), scopeTerms(context, b))
    return near >= NEEDED.sameSpanOfDays || around >= NEEDED.sameSpanAround
  }
  if (near >= (sameType(a, b) ? NEEDED.sameTypeOfEvent : NEEDED.anyEvent)) return true
  return a.view !== b.view && context.matters.mayBeOne(a, b) && sameAct(a, b)
}

/** Where two texts of one matter tell of one act, that the days of the year meet is no chance. */
const sameAct = (a: DatedClaim, b: DatedClaim): boolean => {
  const act = actIn(a.view, a.sentence)
  return act !== null && act === actIn(b.view, b.sentence)
}

const scopeTerms = (context: AuditContext, d: DatedClaim): ReadonlySet<string> =>
  context.scopes.at(d.view, d.sentence).terms

const sameType = (a: DatedClaim, b: DatedClaim): boolean =>
  a.claim.content.kind === 'occurrence' &&
  b.claim.content.kind === 'occurrence' &&
  a.claim.content.type === b.claim.content.type &&
  a.claim.content.type !== 'other'

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

const onePerText = (dated: readonly DatedClaim[]): DatedClaim[] =>
  [...new Map(dated.toReversed().map((d) => [d.view, d] as const)).values()].reverse()

/** "February 2020" in the text of the odd date: it takes the side of one of the years. */
const monthsBeside = (few: readonly DatedClaim[], ofMonth: readonly DatedClaim[]): DatedClaim[] => {
  const texts = new Set(few.map((d) => d.view))
  const places = new Map<string, DatedClaim>()
  for (const d of ofMonth) {
    if (texts.has(d.view) && few.some((f) => f.view === d.view && alike(f, d))) {
      places.set(`${d.view.order} ${d.span.start}`, d)
    }
  }
  return [...places.values()].slice(0, 2)
}

const alike = (a: DatedClaim, b: DatedClaim): boolean =>
  shared(a.view.terms(a.sentence), b.view.terms(b.sentence)) >= NEEDED.sameSpanOfDays

const messageOf = (few: readonly DatedClaim[], many: readonly DatedClaim[]): string => {
  const odd = few[0]
  const usual = many[0]
  if (!odd || !usual) return ''
  const inOne = few.some((f) => many.some((m) => m.view === f.view))
  const within = inOne ? ', and one source gives both' : ''
  return `One event under two years: ${quoted(odd.date.words)} in ${labels(few.map((f) => f.view))}, ${quoted(usual.date.words)} in ${labels(many.map((m) => m.view))}${within}.`
}
