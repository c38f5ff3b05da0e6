import { type DateValue, parseDay } from '../../domain/dates.ts'
import type { TextId } from '../../domain/ids.ts'
import { statedValue } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditedClaim } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
import { byPlaceAndContent } from './claim-order.ts'
import { locate } from './locate.ts'
import type { PlacedDate } from './placed-date.ts'

/** A claim that says when, with the place where its date words stand. */
export interface DatedClaim extends PlacedDate {
  readonly claim: AuditedClaim
  /** First and last day as month and day, with the year apart; null when not stated to the day. */
  readonly days: { readonly year: number; readonly from: string; readonly to: string } | null
  /** A whole month of one year, as "2020-02"; null for anything else. */
  readonly month: string | null
}

export const datedClaimsOf = (
  claims: readonly AuditedClaim[],
  views: ReadonlyMap<TextId, TextView>,
): DatedClaim[] => {
  const dated: DatedClaim[] = []
  for (const claim of claims) {
    const date = statedValue(claim.time)
    const view = views.get(claim.textId)
    if (!date || !view) continue
    const span = spanOfDate(claim, date, view)
    if (!span) continue
    dated.push({
      claim,
      view,
      date,
      span,
      sentence: view.sentenceAt(span.start),
      relative: isRelative(date),
      days: isRelative(date) ? null : daysOf(date),
      month: /^\d{4}-(?:0\d|1[0-2])$/.test(date.edtf) ? date.edtf : null,
    })
  }
  return dated.sort(
    (a, b) =>
      a.view.order - b.view.order ||
      a.span.start - b.span.start ||
      byPlaceAndContent(a.claim, b.claim),
  )
}

/** Where the date's words stand: pinned by the claim itself, or beside its main passage. */
const spanOfDate = (claim: AuditedClaim, date: DateValue, view: TextView): Span | null => {
  const pinned = claim.passages.find((p) => p.quote.exact === date.words)
  if (pinned) return pinned.position
  const span = locate(view, date.words, claim.passages[0].position)
  return view.slice(span) === date.words ? span : null
}

/** "The next day", "last May": words without a digit seldom state a day, and never a year. */
const isRelative = ({ words }: DateValue): boolean => words !== '' && !/\d/.test(words)

/** Longest span of days that still dates one event and not a period. */
const LONGEST_EVENT_DAYS = 4
/** A date that states one day, with or without the hour. */
export const ONE_DAY = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/
const DAYS = /^\d{4}-\d\d-\d\d(?:T[^/]*)?(?:\/\d{4}-\d\d-\d\d(?:T[^/]*)?)?$/

/** First and last day of a date that is stated to the day and dates one event; null for others. */
export const daysOf = (date: DateValue): DatedClaim['days'] => {
  if (!DAYS.test(date.edtf) || date.earliest === null || date.latest === null) return null
  const from = parseDay(date.earliest)
  const to = parseDay(date.latest)
  if (!from || !to || from.year !== to.year) return null
  const length = (to.month - from.month) * 30 + to.day - from.day
  if (length > LONGEST_EVENT_DAYS) return null
  return { year: from.year, from: date.earliest.slice(-5), to: date.latest.slice(-5) }
}
