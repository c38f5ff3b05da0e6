import type { Viewer } from '../access/viewer.ts'
import type { CaptureId, CaseId } from '../domain/ids.ts'
import { filtered } from '../projections/claims/filter.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { everyDismissal } from '../projections/findings/dismissals.ts'
import { everyDecision } from '../projections/identity/decisions.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { AnyEntry, StoredEntry } from '../storage/index.ts'

/** What of the record is handed over: ids of everything in it. */
export interface Selection {
  readonly caseId: CaseId | undefined
  readonly sources: ReadonlySet<string>
  readonly captures: ReadonlySet<CaptureId>
  readonly texts: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly dismissals: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
}

/** What a viewer may see of a case, or of all cases. */
export const select = async (
  viewer: Viewer,
  { db }: ReadFrom,
  caseId: CaseId | undefined,
): Promise<Selection> => {
  const filter = caseId === undefined ? {} : { caseId }
  const sources = new Set<string>((await sourceSummaries(viewer, db, filter)).map(({ id }) => id))
  const ofSources = <T extends { readonly id: string; readonly source_id: string }>(
    rows: readonly T[],
  ) => new Set(rows.filter((row) => sources.has(row.source_id)).map(({ id }) => id))
  return {
    caseId,
    sources,
    captures: await capturesOf(db, sources),
    texts: ofSources(await db.selectFrom('text').select(['id', 'source_id']).execute()),
    dismissals: await dismissalsOf(viewer, db, sources),
    decisions: await decisionsOf(viewer, db, sources),
    claims: ofSources(await filtered(viewer, db, filter).select(['id', 'source_id']).execute()),
  }
}

/** Also those taken back: their bodies say why, and go with everything they speak of. */
const dismissalsOf = async (
  viewer: Viewer,
  db: ReadFrom['db'],
  sources: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const all = await everyDismissal(viewer, db)
  const whole = all.filter(
    (one) => one.sources.length > 0 && one.sources.every((id) => sources.has(id)),
  )
  return new Set(whole.map(({ id }) => id))
}

/** Retracted ones too; only where both sides are handed over. */
const decisionsOf = async (
  viewer: Viewer,
  db: ReadFrom['db'],
  sources: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const whole = (await everyDecision(viewer, db)).filter(({ decision }) =>
    decision.sides.every(({ sourceId }) => sources.has(sourceId)),
  )
  return new Set(whole.map(({ decision }) => decision.id))
}

const capturesOf = async (
  db: ReadFrom['db'],
  sources: ReadonlySet<string>,
): Promise<ReadonlySet<CaptureId>> => {
  const rows = await db.selectFrom('capture').select(['id', 'source_id']).execute()
  return new Set(rows.filter((row) => sources.has(row.source_id)).map(({ id }) => id as CaptureId))
}

/** Whether an entry's body is handed over. Of others only the hash is, which proves the order. */
export const isSelected = (entry: AnyEntry, selection: Selection): boolean =>
  entry.is === 'known' && ofSelection(entry, selection)

const ofSelection = (
  entry: StoredEntry,
  { caseId, sources, captures, texts, claims, dismissals, decisions }: Selection,
): boolean => {
  switch (entry.type) {
    case 'workspace.opened/1':
      return true
    case 'case.opened/1':
      return caseId === undefined || entry.body.caseId === caseId
    case 'source.added/1':
      return sources.has(entry.body.source.id)
    case 'source.described/1':
      return sources.has(entry.body.sourceId)
    case 'custody.noted/1':
      return captures.has(entry.body.captureId)
    case 'text.extracted/1':
      return texts.has(entry.body.text.id)
    case 'text.read/1':
    case 'text.read/2':
    case 'names.found/1':
    case 'dates.found/1':
      return texts.has(entry.body.textId)
    case 'claim.proposed/1':
    case 'claim.written/1':
      return claims.has(entry.body.claim.id)
    case 'proposals.withdrawn/1':
      // What was withdrawn is not handed over, and neither is that it was.
      return false
    case 'claim.reviewed/1':
      return claims.has(entry.body.review.claimId)
    case 'review.undone/1':
      return claims.has(entry.body.claimId)
    case 'act.done/1':
      return [...entry.body.act.made, ...entry.body.act.reviews.map((one) => one.claimId)].every(
        (id) => claims.has(id),
      )
    case 'act.undone/1':
      return true
    case 'finding.dismissed/1':
      return dismissals.has(entry.body.dismissal.id)
    case 'dismissal.undone/1':
      return dismissals.has(entry.body.dismissalId)
    case 'identity.decided/1':
    case 'identity.parted/1':
    case 'identity.decision-brought/1':
      return decisions.has(entry.body.decision.id)
    case 'identity.retracted/1':
    case 'identity.retraction-brought/1':
      return decisions.has(entry.body.retraction.decisionId)
    case 'pins.refound/1':
      return texts.has(entry.body.to) && entry.body.pins.every(({ claimId }) => claims.has(claimId))
  }
}
