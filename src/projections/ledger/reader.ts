import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import { DaftarError } from '../../domain/failure.ts'
import type { Store } from '../../storage/store.ts'
import { isKnownType } from '../project.ts'
import type { LedgerState } from '../views.ts'

/** How the ledger stands. It says how much there is, never what. */
export const ledgerState = async (
  viewer: Viewer,
  { ledger, info }: Pick<Store, 'ledger' | 'info'>,
): Promise<LedgerState> => {
  if (!gate.knows(viewer)) throw new DaftarError({ kind: 'not-for-viewer' })
  const size = await ledger.size()
  const checkpoint = await ledger.checkpoint()
  const entries = [...(await ledger.types())]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => (a.type < b.type ? -1 : 1))
  return {
    size,
    root: checkpoint === null ? null : rootOf(checkpoint),
    checkpoint,
    origin: info.origin,
    key: ledger.key,
    lastEntryAt: await timeOfLast(ledger, size),
    entries,
    unknown: entries.filter(({ type }) => !isKnownType(type)),
  }
}

/** The third line of a checkpoint is the root in base64 (C2SP tlog-checkpoint). */
const rootOf = (checkpoint: string): string | null => {
  const line = checkpoint.split('\n')[2]
  return line ? Buffer.from(line, 'base64').toString('hex') : null
}

const timeOfLast = async (ledger: Store['ledger'], size: number): Promise<string | null> => {
  if (size === 0) return null
  for await (const { at } of ledger.entries(size - 1, size)) return at
  return null
}
