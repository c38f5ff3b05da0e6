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

/** What is still to come, also told in the present: a term that ends, a hearing that is set. */
const TO_COME =
  /(?<!\p{L})(?:will|shall|would|tomorrow|next|scheduled|planned|plans?|expected|upcoming|due|until|till|by|before|(?:no|not) later than|between now and|is to|are to|must|should|anniversary|ends?|expires?|begins?|starts?|opens?|sits|sitting|resumes?|adjourned|postponed|extended|remanded|valid|deadline|завтра|буд[уе]т|предсто\p{L}*|назначен\p{L}*|намечен\p{L}*|планир\p{L}*|ожида\p{L}*|должн\p{L}*|до|следующ\p{L}*|к(?= \p{Nd})|по(?= \p{Nd})|через|не поз(?:же|днее)|истека\p{L}*|истеч\p{L}*|продл\p{L}*|отлож\p{L}*|перенес\p{L}*|состоит\p{L}*|начн\p{L}*|открое\p{L}*|заверш[иа]т\p{L}*|вступ[ия]т\p{L}*)(?!\p{L})/iu
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
