/**
 * A process that writes into a workspace until it has done so `count` times, or is killed: a blob, and
 * an entry that names it. It says each number once the write is acknowledged.
 * Arguments: folder, name of the writer, count, passphrase (or none).
 */
import { writeSync } from 'node:fs'
import { orThrow } from '../../domain/failure.ts'
import { openWorkspaceStore } from '../workspace/open-workspace.ts'

const [folder = '', writer = '', count = '0', passphrase] = process.argv.slice(2)
const options = passphrase === undefined ? {} : { passphrase }
const store = orThrow(await openWorkspaceStore(folder, options))
store.setProjector(async (tx, entry) => {
  await tx.db
    .insertInto('workspace')
    .values({ seq: entry.seq, name: `${writer}` })
    .execute()
  await tx.search.index(entry.seq + 1, `${writer} common`)
})
writeSync(1, 'open\n')
for (let i = 0; i < Number(count); i++) {
  const { ref, sha256 } = await store.blobs.put(Buffer.alloc(1 + ((i * 7919) % 300_000), writer))
  await store.write(writer, async (tx) => {
    const text = { id: `${writer}-${i}`, sha256, blob: ref }
    await tx.append('text.extracted/1', `${writer}-${i}`, { text } as never)
  })
  writeSync(1, `${i}\n`)
}
await store.close()
