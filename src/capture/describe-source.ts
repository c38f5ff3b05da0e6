import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId, SourceId } from '../domain/ids.ts'
import type { Consent, Sensitivity, SourceDescription } from '../domain/source.ts'
import { stated } from '../domain/stated.ts'
import type { Store } from '../storage/store.ts'

/** There is no such source, or not for this viewer: the two look alike. */
export interface NoSuchSource {
  readonly kind: 'no-such-source'
  readonly sourceId: SourceId
}

/** Changes what is said about a source as a whole. Fields that are not given stay as they are. */
export const describeSource = async (
  store: Store,
  by: Viewer,
  sourceId: SourceId,
  given: Partial<SourceDescription>,
): Promise<Result<SourceId, NoSuchSource>> => {
  return store.write(by.id, async (tx) => {
    const row = await tx.db
      .selectFrom('source')
      .select(['description_json', 'case_id', 'sensitivity', 'consent'])
      .where('id', '=', sourceId)
      .executeTakeFirst()
    const handling = row && {
      sensitivity: row.sensitivity as Sensitivity,
      consent: row.consent as Consent,
      cases: [row.case_id as CaseId],
    }
    if (!row || !handling || !gate.decide(by, { to: 'write' }, handling).allowed) {
      return fail({ kind: 'no-such-source', sourceId })
    }
    const known: SourceDescription = JSON.parse(row.description_json)
    const basis = given.date && !given.dateBasis ? { dateBasis: stated(`given by ${by.name}`) } : {}
    const description: SourceDescription = { ...known, ...basis, ...given }
    await tx.append('source.described/1', sourceId, { sourceId, description })
    return ok(sourceId)
  })
}
