import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaptureId, CaseId, SourceId } from '../domain/ids.ts'
import type { Consent, Sensitivity } from '../domain/source.ts'
import type { ReadDb, Store } from '../storage/store.ts'
import { encodingNamed } from './encoding.ts'
import { extractText } from './extract-text.ts'
import type { ExtractFailure } from './extraction.ts'
import { type PinsOutcome, replaceText } from './replace-text.ts'

/** No name of an encoding that can be decoded. */
export interface EncodingUnknown {
  readonly kind: 'encoding-unknown'
  readonly encoding: string
}

export type ExtractAgainFailure =
  | ExtractFailure
  | EncodingUnknown
  /** No such source, or not for this viewer. */
  | { readonly kind: 'no-such-source'; readonly sourceId: SourceId }

const captureOf = (db: ReadDb, sourceId: SourceId) =>
  db
    .selectFrom('source')
    .innerJoin('capture', 'capture.id', 'source.capture_id')
    .select([
      'source.case_id',
      'source.sensitivity',
      'source.consent',
      'capture.id',
      'capture.file_name',
      'capture.blob_json',
    ])
    .where('source.id', '=', sourceId)
    .executeTakeFirst()

/**
 * Extracts a source's captured bytes anew, as the program now does it, and finds every pin again where
 * the characters differ. A person may say the encoding: then nothing is detected.
 */
export const extractAgain = async (
  store: Store,
  by: Viewer,
  sourceId: SourceId,
  { encoding }: { readonly encoding?: string } = {},
): Promise<Result<PinsOutcome, ExtractAgainFailure>> => {
  const said = encoding === undefined ? null : encodingNamed(encoding)
  if (encoding !== undefined && said === null) return fail({ kind: 'encoding-unknown', encoding })
  const missing = fail({ kind: 'no-such-source', sourceId } as const)
  const row = await store.read((db) => captureOf(db, sourceId))
  if (!row) return missing
  const handling = {
    sensitivity: row.sensitivity as Sensitivity,
    consent: row.consent as Consent,
    cases: [row.case_id as CaseId],
  }
  if (!gate.decide(by, { to: 'write' }, handling).allowed) return missing
  const bytes = await store.blobs.get(JSON.parse(row.blob_json))
  const extracted = await extractText(bytes, row.file_name, said)
  if (!extracted.ok) return extracted
  const origin = { sourceId, captureId: row.id as CaptureId }
  const outcome = await replaceText(store, by.id, origin, extracted.value)
  return outcome ? ok(outcome) : missing
}
