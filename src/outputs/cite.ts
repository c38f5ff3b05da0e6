import type { Attributed, ChronologyEntry, SourceSummary } from '../projections/views.ts'
import { labelOf } from '../vocabulary/index.ts'
import type { ListedSource } from './document.ts'
import type { Citation } from './line.ts'
import { dateWords, statedWords } from './words.ts'

const asWritten = (words: string) => words

/** What a line or figure rests on, as it will stand in its footnote. */
export function citationOf(
  from: Attributed & Partial<Pick<ChronologyEntry, 'alsoClaimIds'>>,
): Citation {
  return {
    claimIds: [from.claimId, ...(from.alsoClaimIds ?? [])],
    sourceId: from.sourceId,
    sourceNumber: from.sourceNumber,
    sourceName: from.sourceName,
    publisher: statedWords(from.publisher, asWritten),
    sourceDate: dateWords(from.sourceDate),
    textId: from.passage.textId,
    start: from.passage.start,
    end: from.passage.end,
    quote: from.passage.exact,
    attribution: attributionOf(from),
    state: from.state,
  }
}

function attributionOf(from: Attributed): string {
  const mode = from.mode === 'asserted' ? [] : [labelOf('modes', from.mode)]
  const whose = from.originator.is === 'stated' ? [`per ${from.originator.value.words}`] : []
  return [...mode, ...whose].join(', ')
}

export function listedSource(source: SourceSummary): ListedSource {
  return {
    number: source.number,
    name: source.name,
    publisher: statedWords(source.description.publisher, asWritten),
    date: dateWords(source.description.date),
    fileName: source.fileName,
    sha256: source.sha256,
  }
}

/** The source's words on one line, with how it puts them and on whose word. */
export function quoted({ quote, attribution }: Citation): string {
  const how = attribution === '' ? '' : ` (${attribution})`
  return `“${quote.replace(/\s+/g, ' ')}”${how}`
}

/** A footnote's text: source, date, quoted words, on whose word, reviewed or not. */
export function footnoteText(citation: Citation): string {
  const origin = [citation.publisher, citation.sourceDate].join(', ')
  const mark =
    citation.state === 'proposed'
      ? ' [not reviewed]'
      : citation.state === 'amended'
        ? ' [amended on review]'
        : ''
  return `[${citation.sourceNumber}] ${citation.sourceName}. ${origin}: ${quoted(citation)}${mark}`
}
