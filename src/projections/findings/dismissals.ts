import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Dismissal } from '../../domain/dismissal.ts'
import type { EntryType } from '../../domain/entries.ts'
import type { ReadDb } from '../../storage/store.ts'
import { sourceHandling } from '../source-handling.ts'

/** Entries that change what people think, and nothing that findings rest on. */
const ABOUT_FINDINGS: readonly EntryType[] = [
  'finding.dismissed/1',
  'dismissal.undone/1',
  'identity.decided/1',
  'identity.retracted/1',
  'identity.parted/1',
  'identity.decision-brought/1',
  'identity.retraction-brought/1',
]

/** The last entry that may have changed what is found; -1 when there is none. */
export const lastMaterialEntry = async (db: ReadDb): Promise<number> => {
  const row = await db
    .selectFrom('ledger_entry')
    .select('seq')
    .where('type', 'not in', ABOUT_FINDINGS)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? -1 : Number(row.seq)
}

/** Dismissals that count, oldest first. */
export const standingDismissals = (viewer: Viewer, db: ReadDb): Promise<readonly Dismissal[]> =>
  released(viewer, db, db.selectFrom('dismissal').where('undone_seq', 'is', null))

/** Those taken back too. */
export const everyDismissal = (viewer: Viewer, db: ReadDb): Promise<readonly Dismissal[]> =>
  released(viewer, db, db.selectFrom('dismissal'))

type Rows = ReturnType<typeof dismissalRows>
const dismissalRows = (db: ReadDb) => db.selectFrom('dismissal')

/** Only those whose every source the viewer may see: a reason speaks of what was looked at. */
const released = async (viewer: Viewer, db: ReadDb, query: Rows): Promise<readonly Dismissal[]> => {
  const rows = await query.select('json').orderBy('seq').execute()
  if (rows.length === 0) return []
  const handled = await sourceHandling(db)
  return rows.flatMap(({ json }) => {
    const dismissal: Dismissal = JSON.parse(json)
    const parts = dismissal.sources.flatMap((id) => handled.get(id) ?? [])
    if (parts.length < dismissal.sources.length) return []
    return gate.releaseMadeOf(viewer, parts, dismissal) ?? []
  })
}
