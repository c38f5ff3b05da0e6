import type { Handled } from '../access/handling.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Consent, Sensitivity } from '../domain/source.ts'
import type { ReadDb } from '../storage/store.ts'

/** How each source is handled, by its id: for what was made of several sources. */
export const sourceHandling = async (db: ReadDb): Promise<ReadonlyMap<string, Handled>> => {
  const rows = await db
    .selectFrom('source')
    .select(['id', 'case_id', 'sensitivity', 'consent'])
    .execute()
  return new Map(
    rows.map(({ id, case_id, sensitivity, consent }) => [
      id,
      {
        caseId: case_id as CaseId,
        sensitivity: sensitivity as Sensitivity,
        consent: consent as Consent,
      },
    ]),
  )
}
