import { blobsOver } from './blobs/blobs.ts'
import { memoryFiles } from './blobs/memory-files.ts'
import { namedBlobs } from './ledger/ledger-reader.ts'
import { createLogKey } from './ledger/log-key.ts'
import { migrate } from './schema/migrate.ts'
import { createProjections } from './schema/projections.ts'
import { memoryConnections } from './sqlite/connections.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

export interface MemoryStoreOptions {
  readonly name?: string
  readonly now?: () => Date
}

/** A store of which nothing touches the disk and nothing remains. */
export const openMemoryStore = async (options: MemoryStoreOptions = {}): Promise<Store> => {
  const { name = 'memory', now = () => new Date() } = options
  const { connections, only } = memoryConnections()
  await migrate(only.db)
  await createProjections(only)
  const key = await createLogKey(only.db, name)
  const files = memoryFiles()
  return new SqliteStore({
    info: { folder: null, name, encrypted: false, origin: key.signer.key.name },
    connections,
    openWatcher: null,
    blobs: blobsOver(files, (names) => connections.withReader(({ db }) => namedBlobs(db, names))),
    settleBlobs: () => files.settle(),
    key,
    projectionsStale: false,
    now,
    release: () => files.release(),
  })
}
