import { type Day, dayOf, parseDay } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'

const MONTHS: readonly string[] = [
  'January|января',
  'February|февраля',
  'March|марта',
  'April|апреля',
  'May|мая',
  'June|июня',
  'July|июля',
  'August|августа',
  'September|сентября',
  'October|октября',
  'November|ноября',
  'December|декабря',
]
const names = MONTHS.join('|')
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{Nd}.–-]|\\p{Nd} )(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${names})(?!\\p{L})(?:,? (?<year>\\d{4})(?!\\p{Nd})(?: года)?)?`,
    'giu',
  ),
  new RegExp(
    `(?<month>${names}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{Nd}/–-])(?:, (?<year>\\d{4}))?`,
    'giu',
  ),
  /(?<![\p{Nd}.])(?<day>\d\d)\.(?<number>\d\d)\.(?<year>(?:19|20)\d\d)(?![\p{Nd}])/gu,
]

export interface PlainDay extends Span {
  readonly day: Day
}

/** A day later than this after the source's own is of the year before. */
const AHEAD_DAYS = 60

/**
 * Days written out; enough for a sentence in which no claim was read. One without its year is the
 * last before the source's own date, `latest`, and none without it.
 */
export const plainDaysIn = (words: string, latest: Day | null = null): PlainDay[] =>
  FORMS.flatMap((form) =>
    Array.from(words.matchAll(form), (match): PlainDay[] => {
      const { day: written = '', month = '', number, year } = match.groups ?? {}
      const names = MONTHS.findIndex((m) =>
        m.toLowerCase().split('|').includes(month.toLowerCase()),
      )
      const ofYear = number === undefined ? names + 1 : Number(number)
      const day =
        year === undefined
          ? lastBefore(latest, ofYear, Number(written))
          : dayOf(Number(year), ofYear, Number(written))
      return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }]
    }).flat(),
  )

const lastBefore = (latest: Day | null, month: number, day: number): Day | null => {
  const year = latest === null ? undefined : parseDay(latest)?.year
  if (latest === null || year === undefined) return null
  const same = dayOf(year, month, day)
  if (same === null || dayNumber(same) - dayNumber(latest) <= AHEAD_DAYS) return same
  return dayOf(year - 1, month, day)
}
