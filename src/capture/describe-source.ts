import { isDeepStrictEqual } from 'node:util'
import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId, SourceId } from '../domain/ids.ts'
import type { Consent, Sensitivity, SourceDescription } from '../domain/source.ts'
import { notStated, stated } from '../domain/stated.ts'
import type { Store } from '../storage/store.ts'

/** There is no such source, or not for this viewer: the two look alike. */
export interface NoSuchSource {
  readonly kind: 'no-such-source'
  readonly sourceId: SourceId
}

/**
 * Changes what is said about a source as a whole. Fields that are not given stay as they are; what
 * says nothing new writes nothing.
 */
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
    const description: SourceDescription = { ...known, ...basisOf(given, by), ...given }
    if (isDeepStrictEqual(withoutBasis(description), withoutBasis(known)) && !given.dateBasis)
      return ok(sourceId)
    await tx.append('source.described/1', sourceId, { sourceId, description })
    return ok(sourceId)
  })
}

const withoutBasis = ({ dateBasis: _, ...rest }: SourceDescription) => rest

/** A date that a person gives has that person for its basis; without a date there is none. */
const basisOf = (
  { date, dateBasis }: Partial<SourceDescription>,
  by: Viewer,
): Partial<SourceDescription> => {
  if (date === undefined || dateBasis !== undefined) return {}
  return { dateBasis: date.is === 'stated' ? stated(`given by ${by.name}`) : notStated }
}
