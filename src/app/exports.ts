import type { Viewer } from '../access/viewer.ts'
import { DaftarError } from '../domain/failure.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { ReviewState } from '../domain/review.ts'
import { makeDocument } from '../outputs/documents.ts'
import { renderDocument } from '../outputs/export-file.ts'
import { dismissedNote, dismissedSection, findingsSections } from '../outputs/findings-section.ts'
import { chronology } from '../projections/chronology/reader.ts'
import { filtered } from '../projections/claims/filter.ts'
import { cases, sourceSummaries } from '../projections/sources/reader.ts'
import { tallies } from '../projections/tallies/reader.ts'
import { type AppContext, mayExport, reading } from './context.ts'
import type { App, ClaimFilter, ExportedFile, ExportRequest, Findings } from './types.ts'

const titles: Record<ExportRequest['what'], string> = {
  chronology: 'Chronology',
  tallies: 'Figures',
  findings: 'What disagrees',
  brief: 'Brief',
}

/**
 * Writes a chronology, tallies, or both with what disagrees, in the format asked for. Throws a
 * DaftarError for a viewer who may take nothing out.
 */
export const exportFile = async (
  context: AppContext,
  findings: App['findings'],
  viewer: Viewer,
  { what, format, filter = {}, dismissed = false }: ExportRequest,
): Promise<ExportedFile> => {
  if (!mayExport(viewer)) throw new DaftarError({ kind: 'not-for-viewer' })
  const has = (part: ExportRequest['what']) => what === part || what === 'brief'
  const { material, name } = await reading(context, async (from) => {
    const sources = await sourceSummaries(viewer, from.db, caseOf(filter))
    const lines = !has('chronology') ? {} : { chronology: await chronology(viewer, from, filter) }
    const figures = !has('tallies') ? {} : { tallies: await tallies(viewer, from, filter) }
    const more = has('findings')
      ? await findingsMaterial(viewer, from, findings, filter, dismissed)
      : {}
    return {
      material: { sources, ...lines, ...figures, ...more },
      name: await nameOf(context, viewer, filter),
    }
  })
  const document = makeDocument(`${titles[what]}: ${name}`, material)
  const { mediaType, bytes } = await renderDocument(document, format)
  return { fileName: `${what}.${format}`, mediaType, bytes }
}

type From = Parameters<Parameters<typeof reading>[1]>[0]

const caseOf = ({ caseId }: ClaimFilter) => (caseId === undefined ? {} : { caseId })

const nameOf = async (context: AppContext, viewer: Viewer, { caseId }: ClaimFilter) =>
  reading(context, async ({ db }) => {
    const known = await cases(viewer, db)
    const named =
      caseId === undefined && known.length === 1 ? known[0] : known.find((c) => c.id === caseId)
    return named?.name ?? context.store.info.name
  })

const findingsMaterial = async (
  viewer: Viewer,
  { db }: From,
  read: App['findings'],
  filter: ClaimFilter,
  listDismissed: boolean,
) => {
  const found: Findings = await read(viewer, caseOf(filter))
  const rows = await filtered(viewer, db, caseOf(filter)).select(['id', 'state']).execute()
  const states = new Map(rows.map(({ id, state }) => [id as ClaimId, state as ReviewState]))
  const sources = await sourceSummaries(viewer, db, caseOf(filter))
  const left = found.findings.filter(({ state }) => state !== 'dismissed')
  const dismissed = found.findings.flatMap((finding) =>
    finding.state === 'dismissed' && finding.dismissal !== null
      ? [{ ...finding, dismissal: finding.dismissal }]
      : [],
  )
  const more = findingsSections(left, found.sums, { sources, states })
  return {
    more: listDismissed ? [...more, dismissedSection(dismissed, { sources, states })] : more,
    notes: dismissedNote(dismissed.length),
  }
}
