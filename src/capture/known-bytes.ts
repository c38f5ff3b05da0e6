import type { CaptureId, CaseId, SourceId, TextId } from '../domain/ids.ts'
import type { ReadDb } from '../storage/store.ts'

/** A source of a case that was captured from the very same bytes. */
export interface KnownBytes {
  readonly sourceId: SourceId
  readonly captureId: CaptureId
  readonly textId: TextId | null
}

/** Looks among the case's own sources: another case's must not be betrayed by having the same bytes. */
export const knownBytes = async (
  db: ReadDb,
  caseId: CaseId,
  sha256: string,
): Promise<KnownBytes | null> => {
  const row = await db
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source_id')
    .leftJoin('text', (on) =>
      on.onRef('text.source_id', '=', 'source.id').on('text.is_current', '=', 1),
    )
    .select(['source.id as source_id', 'capture.id as capture_id', 'text.id as text_id'])
    .where('capture.sha256', '=', sha256)
    .where('source.case_id', '=', caseId)
    .orderBy('capture.seq')
    .executeTakeFirst()
  if (!row) return null
  return {
    sourceId: row.source_id as SourceId,
    captureId: row.capture_id as CaptureId,
    textId: row.text_id as TextId | null,
  }
}
