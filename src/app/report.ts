import type { Viewer } from '../access/viewer.ts'
import type { SourceId } from '../domain/ids.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import { readersFor } from '../reading/readers.ts'
import { type AppContext, reading } from './context.ts'
import { readAllOfText } from './read-one-text.ts'
import { type ReadingReport, type ReportedText, reportOf } from './reading-report.ts'
import type { App } from './types.ts'

/** Reads texts as they stand, without writing anything, and reports what was read in them. */
export const readingReportOf = async (
  context: AppContext,
  findings: App['findings'],
  viewer: Viewer,
  wanted?: readonly SourceId[],
): Promise<ReadingReport> => {
  const all = await reading(context, ({ db }) => sourceSummaries(viewer, db))
  const chosen = wanted ? all.filter(({ id }) => wanted.includes(id)) : all
  const readers = readersFor(chosen.map(({ length }) => length ?? 0))
  const texts: ReportedText[] = []
  try {
    for (const source of chosen) {
      const { textId, fileName } = source
      if (textId === null) continue
      const body = await reading(context, ({ db, bodies }) => bodies.body(db, textId))
      texts.push({
        file: fileName,
        textId,
        reading: await readAllOfText(readers, source, body ?? ''),
      })
    }
  } finally {
    readers.close()
  }
  return reportOf(texts, await findings(viewer))
}
