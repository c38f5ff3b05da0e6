import type { Capture } from '../../domain/source.ts'
import type { CaptureRow } from '../../storage/schema/projection-tables.ts'
import type { Fold } from '../fold.ts'

const captureRow = (seq: number, capture: Capture): CaptureRow => ({
  id: capture.id,
  seq,
  source_id: capture.sourceId,
  sha256: capture.sha256,
  size: capture.size,
  file_name: capture.fileName,
  media_type: capture.mediaType,
  blob_json: JSON.stringify(capture.blob),
  received_at: capture.receivedAt,
  received_by: capture.receivedBy,
  received_from_json: JSON.stringify(capture.receivedFrom),
})

export const sourceAdded: Fold<'source.added/1'> = async (tx, { seq, body }) => {
  const { source, capture } = body
  const { last } = await tx.db
    .selectFrom('source')
    .select((e) => e.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('source')
    .values({
      id: source.id,
      seq,
      number: Number(last ?? 0) + 1,
      case_id: source.caseId,
      capture_id: source.captureId,
      description_json: JSON.stringify(source.description),
      sensitivity: source.sensitivity,
      consent: source.consent,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  await tx.db
    .insertInto('capture')
    .values(captureRow(seq, capture))
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}

export const sourceDescribed: Fold<'source.described/1'> = async (tx, { body }) => {
  await tx.db
    .updateTable('source')
    .set({ description_json: JSON.stringify(body.description) })
    .where('id', '=', body.sourceId)
    .execute()
}

export const custodyNoted: Fold<'custody.noted/1'> = async (tx, { seq, at, body }) => {
  const { captureId, act, by, note } = body
  await tx.db
    .insertInto('custody')
    .values({ seq, capture_id: captureId, act, by, note, at })
    .execute()
}
