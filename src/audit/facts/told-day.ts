import { dayNumber } from '../../domain/day.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import type { AuditedClaim } from '../material.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { daysOf, ONE_DAY } from './dated-claim.ts'
import type { PlacedDate } from './placed-date.ts'

/** A day, or a night that two days name, where a text tells it. */
export interface ToldDay {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  /** First and last day, as day numbers; with the hour told, half an hour around it. */
  readonly days: readonly [number, number]
  readonly toTheHour: boolean
  readonly claims: readonly AuditedClaim[]
}

/** The days told in each sentence: those of claims, and those read of which no claim was made. */
export const toldDays = ({ dated, dates, rejected }: AuditContext): Map<Sentence, ToldDay[]> => {
  const told = Map.groupBy(
    dated.flatMap((d) => dayAt(d, [d.claim])),
    (d) => d.sentence,
  )
  const refused = Map.groupBy(rejected, (r) => r.view)
  for (const date of dates) {
    const known = told.get(date.sentence) ?? []
    const taken = [...known, ...(refused.get(date.view) ?? [])]
    if (!taken.some(({ span }) => spansOverlap(span, date.span))) {
      told.set(date.sentence, [...known, ...dayAt(date, [])].toSorted(byPlace))
    }
  }
  for (const [sentence, days] of told) told.set(sentence, behindDateline(onePerPlace(days)))
  return told
}

const byPlace = (a: ToldDay, b: ToldDay): number => a.span.start - b.span.start

const onePerPlace = (days: readonly ToldDay[]): ToldDay[] =>
  [...new Map(days.toReversed().map((d) => [d.span.start, d] as const)).values()].reverse()

const HOUR = /^[\d-]{10}T(\d\d):(\d\d)/
const HALF_AN_HOUR = 0.5 / 24

/** "[14:06] they took her": when it was written in a conversation, and not when it happened. */
const isStamp = (view: TextView, sentence: Sentence, { start, end }: Span): boolean =>
  view.text.body[end] === ']' && /\[[^\]]*$/u.test(view.text.body.slice(sentence.start, start))

/** A day stated, or one that "on Thursday" and "yesterday" work out to. */
const dayAt = (
  { view, sentence, span, date, relative }: PlacedDate,
  claims: readonly AuditedClaim[],
): ToldDay[] => {
  const { earliest, latest } = date
  if (isStamp(view, sentence, span)) return []
  const days = relative ? null : daysOf(date)
  if (earliest === null || latest === null || (days === null && !ONE_DAY.test(date.edtf))) return []
  const from = dayNumber(earliest)
  const hour = HOUR.exec(date.edtf)
  const at = hour && from + (Number(hour[1]) + Number(hour[2]) / 60) / 24
  const told: readonly [number, number] =
    at === null ? [from, dayNumber(latest)] : [at - HALF_AN_HOUR, at + HALF_AN_HOUR]
  return [{ view, sentence, span, days: told, toTheHour: at !== null, claims }]
}

/** "KYIV, June 17, 2022 (Agency) – Police detained …": the day of the report is not of what it tells. */
const DATELINE = /^\s*\p{Lu}[\p{L}\p{M} ,.'’-]{2,60}[^–—]{0,60}?\s[–—]\s/u

const behindDateline = (days: readonly ToldDay[]): ToldDay[] => {
  const [first] = days
  const line = first && DATELINE.exec(first.view.slice(first.sentence))
  if (!line) return [...days]
  const end = first.sentence.start + line[0].length
  const behind = days.filter((d) => d.span.start >= end)
  return behind.length > 0 ? behind : [...days]
}
