import type { Finding, Sum } from '../domain/finding.ts'
import type { TextId } from '../domain/ids.ts'
import type { Quantity } from '../domain/quantities.ts'
import type { CountMark, NameMark, Proposal, Reading } from '../reading/marks.ts'

/** A quantity in the scorers' form: a number, [low, high] (null: no bound), or words. */
export type ReportValue = number | readonly [number | null, number | null] | string

interface At {
  readonly start: number
  readonly end: number
}

export interface ReportText {
  readonly file: string
  readonly dates: readonly (At & { readonly text: string; readonly edtf: string })[]
  readonly counts: readonly (At & {
    readonly text: string
    readonly value: ReportValue
    readonly what: string | null
  })[]
  readonly mentions: readonly (At & {
    readonly type: 'person' | 'place' | 'organisation'
    readonly text: string
  })[]
  readonly articles: readonly (At & { readonly article: string; readonly law: string | null })[]
  readonly demands: readonly At[]
  readonly responses: readonly At[]
}

/** What was read, as a report that scorers of reading take. Offsets are UTF-16 code units. */
export interface ReadingReport {
  readonly texts: readonly ReportText[]
  readonly findings: readonly {
    readonly kind: string
    readonly message: string
    readonly sides: readonly (At & { readonly file: string })[]
  }[]
  readonly sums: readonly {
    readonly terms: readonly number[]
    readonly total: number
    readonly holds: boolean
    readonly message: string
  }[]
}

export interface ReportedText {
  /** The file's name, without its folder. */
  readonly file: string
  readonly textId: TextId
  readonly reading: Reading
}

export interface ReportedFindings {
  readonly findings: readonly Pick<Finding, 'kind' | 'message' | 'sides'>[]
  readonly sums: readonly Pick<Sum, 'terms' | 'total' | 'holds' | 'message'>[]
}

/** The report of what was read in some texts, and of the findings that touch them. Pure. */
export const reportOf = (
  texts: readonly ReportedText[],
  { findings, sums }: ReportedFindings,
): ReadingReport => {
  const fileOf = new Map(texts.map(({ textId, file }) => [textId, file]))
  return {
    texts: texts.map(({ file, reading }) => reportText(file, reading)),
    findings: findings.map(({ kind, message, sides }) => ({
      kind,
      message,
      sides: sides.flatMap(({ textId, start, end }) => {
        const file = fileOf.get(textId)
        return file === undefined ? [] : [{ file, start, end }]
      }),
    })),
    sums: sums.map(({ terms, total, holds, message }) => ({ terms, total, holds, message })),
  }
}

const reportText = (
  file: string,
  { dates, counts, names, articles, proposals }: Reading,
): ReportText => ({
  file,
  // A birth date is an attribute of a person, not a date that something happened on; when a text
  // was written may be inferred from it, without standing in it.
  dates: dates
    .filter(({ role, relative }) => role !== 'birth' && !(role === 'document' && relative))
    .map(({ start, end, words, value }) => ({
      start,
      end,
      text: words,
      edtf: value.edtf,
    })),
  counts: counts.map(reportCount),
  mentions: names.flatMap(reportMention),
  articles: articles.map(({ start, end, article, law }) => ({ start, end, article, law })),
  demands: spansOf(proposals, 'demand'),
  responses: spansOf(proposals, 'response'),
})

const reportCount = ({
  start,
  end,
  words,
  quantity,
  what,
}: CountMark): ReportText['counts'][number] => ({
  start,
  end,
  text: words,
  value: reportValue(quantity),
  what,
})

const mentionTypes = {
  person: 'person',
  place: 'place',
  body: 'organisation',
  group: null,
  unnamed: null,
} as const

const reportMention = ({ start, end, words, named }: NameMark): ReportText['mentions'] => {
  const type = mentionTypes[named.of]
  return type === null ? [] : [{ type, start, end, text: words }]
}

const spansOf = (proposals: readonly Proposal[], kind: string): At[] =>
  proposals
    .filter(({ statement }) => statement.content.kind === kind)
    .map(({ spans: [{ start, end }] }) => ({ start, end }))

/** Whole numbers and bounds as numbers; durations and ages as "1.5 years"; the rest in its words. */
export const reportValue = (quantity: Quantity): ReportValue => {
  const { kind, low, high, stated, words, unit } = quantity
  if (unit?.of === 'duration' || unit?.of === 'age') return reportMeasure(quantity, unit.unit)
  if (kind === 'vague') return words.toLowerCase()
  if (kind === 'about' && stated !== null) return stated
  return low !== null && low === high ? low : [low, high]
}

const reportMeasure = ({ kind, stated, words }: Quantity, unit: string): ReportValue => {
  if (stated === null) return words.toLowerCase()
  return `${kind === 'more-than' || kind === 'at-least' ? '>' : ''}${stated} ${unit}`
}
