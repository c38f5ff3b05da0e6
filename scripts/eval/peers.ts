/**
 * What well-known libraries find in the same texts, in the form of a report: chrono-node for dates
 * (its English and its Russian parser, told the document's own date), compromise for people in
 * English texts.
 */
import { en, type ParsedComponents, type ParsedResult, ru } from 'chrono-node'
import nlp from 'compromise'
import { z } from 'zod'
import type { ReadText, Report } from './report.ts'

export interface EvalText {
  readonly file: string
  readonly text: string
  readonly lang: 'en' | 'ru'
  /** The document's own date where it is known: the day chrono-node counts from. */
  readonly date: string | undefined
  /** Birth dates are no dated events: a peer that reads one is not blamed for it. */
  readonly birthDates: readonly { readonly start: number; readonly end: number }[]
}

const two = (part: number) => String(part).padStart(2, '0')

function edtfOf(found: ParsedComponents): string | undefined {
  const year = String(found.get('year') ?? '').padStart(4, '0')
  const month = `${year}-${two(found.get('month') ?? 1)}`
  if (found.isCertain('day') || found.isCertain('weekday'))
    return `${month}-${two(found.get('day') ?? 1)}`
  if (found.isCertain('month')) return month
  return found.isCertain('year') ? year : undefined
}

/** A clock time alone says no day: it is left out, which spares chrono-node wrong answers. */
function dateOf(result: ParsedResult) {
  const from = edtfOf(result.start)
  const to = result.end === null || result.end === undefined ? undefined : edtfOf(result.end)
  if (from === undefined) return []
  const edtf = to === undefined || to === from ? from : `${from}/${to}`
  return [{ start: result.index, end: result.index + result.text.length, text: result.text, edtf }]
}

function referenceDay(date: string | undefined): Date | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  return new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12)
}

/** Where no date is known, the first of January 2020: some day, but always the same one. */
const someDay = new Date(2020, 0, 1, 12)

function chronoReads({ file, text, lang, date, birthDates }: EvalText): ReadText {
  const parser = lang === 'ru' ? ru : en
  const dates = parser
    .parse(text, referenceDay(date) ?? someDay)
    .flatMap(dateOf)
    .filter((read) => !birthDates.some(({ start, end }) => start < read.end && read.start < end))
  return { file, dates }
}

const peopleFound = z.array(
  z.object({
    text: z.string(),
    terms: z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) })),
  }),
)

function compromiseReads({ file, text }: EvalText): ReadText {
  const people = peopleFound.parse(nlp(text).people().json({ offset: true }))
  const mentions = people.flatMap((person) => {
    const [first] = person.terms
    const last = person.terms.at(-1)
    if (first === undefined || last === undefined) return []
    const end = last.offset.start + last.offset.length
    return [{ type: 'person', start: first.offset.start, end, text: person.text }]
  })
  return { file, mentions }
}

export const chronoReport = (texts: readonly EvalText[]): Report => ({
  texts: texts.map(chronoReads),
})

export const compromiseReport = (texts: readonly EvalText[]): Report => ({
  texts: texts.filter(({ lang }) => lang === 'en').map(compromiseReads),
})
