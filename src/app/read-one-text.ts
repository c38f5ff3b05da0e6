import { DaftarError } from '../domain/failure.ts'
import { statedValue } from '../domain/stated.ts'
import type { SourceSummary } from '../projections/views.ts'
import { joinReadings } from '../reading/index.ts'
import type { Reading, ReadingContext } from '../reading/marks.ts'
import type { PartRead } from '../reading/parts.ts'
import type { Readers, ReadWork } from '../reading/readers.ts'
import { withoutFrontMatter } from '../texts/formats/front-matter.ts'
import type { AppFailure } from './failures.ts'

/** What the reader is told about a text besides its characters. */
export const contextFor = ({ description }: SourceSummary): ReadingContext => ({
  language: statedValue(description.language) ?? null,
  sourceDate: statedValue(description.date) ?? null,
})

/** Front matter says what a document is, and tells nothing: it is blanked out, at the same length. */
const told = ({ mediaType }: SourceSummary, body: string): string =>
  mediaType === 'text/markdown' ? withoutFrontMatter(body) : body

/**
 * Reads the text of a source as it stands, part by part. Offsets are into `body`. A rule that
 * stumbles over it is a failure of this text alone.
 */
export async function* readOneText(
  readers: Readers,
  source: SourceSummary,
  body: string,
  work: ReadWork = {},
): AsyncGenerator<PartRead> {
  try {
    for await (const part of readers.read(told(source, body), contextFor(source), work)) {
      work.signal?.throwIfAborted()
      yield part
    }
  } catch (error) {
    if (work.signal?.aborted) throw error
    const why = error instanceof Error ? error.message : String(error)
    const failure: AppFailure = { kind: 'reader-stumbled', sourceId: source.id, why }
    throw new DaftarError(failure)
  }
}

/** The same, whole. */
export const readAllOfText = async (
  readers: Readers,
  source: SourceSummary,
  body: string,
): Promise<Reading> => {
  const readings: Reading[] = []
  for await (const { reading } of readOneText(readers, source, body)) readings.push(reading)
  return joinReadings(readings)
}
