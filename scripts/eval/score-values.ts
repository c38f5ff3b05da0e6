/** Dates and counts: what is the same, what is asked for, what is neither asked nor punished. */
import type { Gold, Value } from './gold.ts'
import { type Found, found, type Report } from './report.ts'
import { overlap, type Span, type Texts } from './spans.ts'
import { recallOf, type Score, tally, together } from './tally.ts'

const edtf = /^(\d{4}(-\d{2}(-\d{2})?)?~?)(\/\d{4}(-\d{2}(-\d{2})?)?)?(T\d{2}:\d{2})?$/
const notAbsolute = /relative|anaphoric|duration|unknown|open/
/** The days of an EDTF value, without clock time and marks of uncertainty. */
const days = (date: string) => date.replace(/T.*$/, '').replace(/[~?%]/g, '')

const spansOf = (texts: Texts, file: string, quote: string, at: readonly unknown[]): Span[] => {
  const [start, end] = at
  return typeof start === 'number' && typeof end === 'number'
    ? [[start, end]]
    : texts.spansOf(file, quote)
}

interface Placed {
  readonly file: string
  readonly spans: readonly Span[]
}
const touches = (want: Placed, item: Found) =>
  want.file === item.file && want.spans.some((span) => overlap(span, [item.start, item.end]))

export function scoreDates(
  gold: Gold,
  report: Report,
  texts: Texts,
  here: (file: string) => boolean,
): Score {
  const wanted = gold.dated_events
    .filter(({ file }) => here(file))
    .map((event) => ({
      file: event.file,
      dates: [event.date, ...[event.date_from_body_only ?? []].flat()],
      exact: edtf.test(event.date),
      absolute: edtf.test(event.date) && !notAbsolute.test(event.type ?? event.precision ?? ''),
      label: `${event.date} ← ${event.expression ?? event.quote}`,
      spans: spansOf(texts, event.file, event.quote, [
        event.expression_start,
        event.expression_end,
      ]),
    }))
  type Want = (typeof wanted)[number]
  const same = (want: Want, item: Found) =>
    touches(want, item) && want.dates.some((date) => days(date) === days(item.edtf ?? ''))
  const absolute = wanted.filter((want) => want.absolute)
  const relative = wanted.filter((want) => !want.absolute)
  const read = found(report, 'dates')
  const judged = read.filter((item) => !relative.some((want) => touches(want, item)))
  const isFound = (want: Want) => read.some((item) => (want.exact ? same : touches)(want, item))
  return together([
    tally('dates', absolute, judged, same),
    recallOf(
      'dates, relative (recall only)',
      relative,
      isFound,
      ({ file, label }) => `dates, relative: missed ${file}: ${label}`,
    ),
  ])
}

type Bounds = readonly (number | null | undefined)[]

/** A number, a bound, a range or a duration as its two bounds; null when it is vague. */
export function bounds(value: unknown): Bounds | null {
  if (typeof value === 'number') return [value, value]
  if (Array.isArray(value)) return value
  const parts = /^(>?)\s*(\d+(?:[.,]\d+)?)\s*(years?|months?|days?|hours?)/.exec(
    String(value ?? ''),
  )
  if (parts === null) return null
  const number = Number((parts[2] ?? '').replace(',', '.'))
  return [number, parts[1] === '>' ? null : number]
}

const equal = (a: Bounds | null, b: Bounds | null) =>
  a !== null && b !== null && (a[0] ?? null) === (b[0] ?? null) && (a[1] ?? null) === (b[1] ?? null)

interface WantedNumber {
  readonly value: Value
  readonly stated: number | null | undefined
}

/** The same number, or the number stated in words, or the lower bound taken without the one more. */
export function sameNumber(want: WantedNumber, value: unknown): boolean {
  const read = bounds(value)
  if (equal(bounds(want.value), read)) return true
  if (typeof want.stated === 'number' && read?.[0] === want.stated) return true
  if (!Array.isArray(want.value) || want.value[1] !== null) return false
  const [low, high] = want.value
  return equal([typeof low === 'number' ? low - 1 : low, high], read)
}

const vagueWords = /^(dozens|hundreds|thousands|several thousand|millions|several)/

export function scoreCounts(
  gold: Gold,
  report: Report,
  texts: Texts,
  here: (file: string) => boolean,
): Score {
  const wanted = gold.numeric_claims
    .filter(({ file }) => here(file))
    .map((claim) => ({
      file: claim.file,
      value: claim.value,
      stated: claim.stated,
      label: `${JSON.stringify(claim.value)} ← ${claim.quote}`,
      spans: spansOf(texts, claim.file, claim.quote, [claim.number_start, claim.number_end]),
      derived:
        Boolean(claim.derived) ||
        Boolean(claim.implicit) ||
        claim.core === false ||
        /listed by name/.test(claim.qualifier ?? '') ||
        /^\d\d:/.test(String(claim.value)),
      vague: bounds(claim.value) === null,
    }))
  type Want = (typeof wanted)[number]
  const near = (want: Want, item: Found) =>
    want.file === item.file &&
    want.spans.some(
      (span) =>
        (item.start >= span[0] - 1 && item.end <= span[1] + 1) ||
        overlap(span, [item.start, item.end]),
    )
  const same = (want: Want, item: Found) => near(want, item) && sameNumber(want, item.value)
  const asked = wanted.filter((want) => !want.vague && !want.derived)
  const loose = wanted.filter((want) => want.vague || want.derived)
  const read = found(report, 'counts')
  const judged = read.filter(
    (item) =>
      bounds(item.value) !== null &&
      (asked.some((want) => same(want, item)) || !loose.some((want) => touches(want, item))),
  )
  const vague = wanted.filter(
    (want) => want.vague && !want.derived && vagueWords.test(String(want.value)),
  )
  const isFound = (want: Want) =>
    read.some((item) => bounds(item.value) === null && touches(want, item))
  return together([
    tally('counts', asked, judged, same),
    recallOf(
      'counts, vague (recall only)',
      vague,
      isFound,
      ({ file, label }) => `counts, vague: missed ${file}: ${label}`,
    ),
  ])
}
