import { statedValue } from '../domain/stated.ts'
import type { SourceSummary } from '../projections/views.ts'
import type { Reading, ReadingContext } from '../reading/marks.ts'
import { withoutFrontMatter } from '../texts/formats/front-matter.ts'
import { readAside } from './reading-worker.ts'

/** What the reader is told about a text besides its characters. */
export const contextFor = ({ description }: SourceSummary): ReadingContext => ({
  language: statedValue(description.language) ?? null,
  sourceDate: statedValue(description.date) ?? null,
})

/** Front matter says what a document is, and tells nothing: it is blanked out, at the same length. */
const told = ({ mediaType }: SourceSummary, body: string): string =>
  mediaType === 'text/markdown' ? withoutFrontMatter(body) : body

/** Reads the text of a source as it stands. Offsets are into `body`. */
export const readOneText = (source: SourceSummary, body: string): Promise<Reading> =>
  readAside(told(source, body), contextFor(source))
