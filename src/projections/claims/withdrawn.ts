import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import { describeClaim } from '../../claims/describe.ts'
import type { Claim } from '../../domain/claim.ts'
import type { SourceId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import type { Page, Slice, WithdrawnProposal } from '../views.ts'
import { visible } from '../visible.ts'

/** Proposals that a newer reading withdrew, by source and place, as far as the viewer may see them. */
export const withdrawnPage = async (
  viewer: Viewer,
  db: ReadDb,
  { sourceId }: { readonly sourceId?: SourceId } = {},
  { offset = 0, limit = 100_000 }: Slice = {},
): Promise<Page<WithdrawnProposal>> => {
  const seen = visible(viewer)
  const base = db
    .selectFrom('withdrawn_claim')
    .$if(seen.sensitivities !== null, (q) =>
      q.where('withdrawn_claim.sensitivity', 'in', seen.sensitivities ?? []),
    )
    .$if(seen.cases !== null, (q) => q.where('withdrawn_claim.case_id', 'in', seen.cases ?? []))
    .$if(sourceId !== undefined, (q) => q.where('withdrawn_claim.source_id', '=', sourceId ?? ''))
  const { n } = await base.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const rows = await base
    .innerJoin('source', 'source.id', 'withdrawn_claim.source_id')
    .select(['claim_json', 'reader_version', 'withdrawn_at'])
    .orderBy('source.number')
    .orderBy('withdrawn_claim.start_at')
    .orderBy('withdrawn_claim.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const items = rows.map(({ claim_json, reader_version, withdrawn_at }): WithdrawnProposal => {
    const claim: Claim = JSON.parse(claim_json)
    return {
      id: claim.id,
      caseId: claim.caseId,
      sourceId: claim.sourceId,
      textId: claim.textId,
      kind: claim.content.kind,
      sentence: describeClaim(claim),
      words: claim.passages[0].quote.exact,
      start: claim.passages[0].position.start,
      end: claim.passages[0].position.end,
      madeBy: claim.madeBy,
      readerVersion: reader_version,
      withdrawnAt: withdrawn_at,
      sensitivity: claim.sensitivity,
      consent: claim.consent,
    }
  })
  return { items: gate.releaseAll(viewer, items), total: Number(n) }
}
