import { type DateValue, mustPrecede } from '../../domain/dates.ts'
import type { Check } from '../check.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import { type Found, listed, makeFinding, quoted, sideAt, sideOfDate } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** A source dated before the events it reports as past. */
export const ownDate: Check = {
  name: 'a source older than what it reports',
  run: ({ dated }) => ({
    findings: [...Map.groupBy(dated, (d) => d.view).entries()].flatMap(([view, claims]) =>
      view.text.date ? findingsOf(view, view.text.date, claims) : [],
    ),
  }),
}

const TO_COME =
  /\b(?:will|shall|would|tomorrow|next|scheduled|planned|plans?|expected|upcoming|due|until|till|by|before|no later than|is to|are to|must|should|anniversary)\b|завтра|буд[уе]т|предсто|назначен|намечен|планир|ожида|должн|\bдо\b|следующ|к \d/iu
const REPORTED = new Set(['occurrence', 'status', 'count'])
const MOST_SHOWN = 3

const findingsOf = (view: TextView, date: DateValue, claims: readonly DatedClaim[]): Found[] => {
  const later = claims.filter(
    (d) =>
      REPORTED.has(d.claim.content.kind) &&
      !d.relative &&
      mustPrecede(date, d.date) &&
      !TO_COME.test(view.slice(d.sentence)),
  )
  if (later.length === 0) return []
  const shown = [...new Map(later.map((d) => [d.span.start, d] as const)).values()]
  const words = [...new Set(shown.map((d) => quoted(d.date.words)))].slice(0, MOST_SHOWN)
  const message = `${view.text.label} is dated ${date.edtf}, but reports what happened later: ${listed(words)}.`
  const at = view.text.body.indexOf(date.words)
  const span =
    date.words !== '' && at >= 0 ? { start: at, end: at + date.words.length } : { start: 0, end: 0 }
  return [
    makeFinding('impossible-order', 'medium', message, [
      sideAt(view, span, date.edtf, []),
      ...shown.map(sideOfDate),
    ]),
  ]
}
