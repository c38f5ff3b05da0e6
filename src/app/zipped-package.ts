import { type PackageOptions, parseVerifierKey } from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import { receiveBytes } from '../capture/receive-bytes.ts'
import { receivedName } from '../capture/received-file.ts'
import { ok, type Result } from '../domain/failure.ts'
import { refused } from './context.ts'
import type { OpenedPackage } from './open-package.ts'
import type { ZippedPackage } from './who-is-who.ts'
import { zipEntries, zippedBytes } from './zip-reader.ts'

/** Bytes of a package as it comes, and unpacked: what a small laptop can hold. A folder may hold more. */
const MOST_BYTES = 512 * 1024 ** 2
const MOST_UNPACKED_BYTES = 1024 ** 3

/** What no package is without, and what nothing else has. */
const SEAL = 'seal.txt'

/** Opens a package that came as a ZIP. It is held in memory alone: nothing of it touches the disk. */
export const zippedPackage = async ({
  received,
  key,
  onProgress,
  signal,
}: ZippedPackage): Promise<Result<OpenedPackage>> => {
  const name = receivedName(received.name)
  const options = optionsFor(key)
  if (!options.ok) return options
  const arrived = await receiveBytes(name, received.bytes, { limit: MOST_BYTES })
  if (!arrived.ok) return tooLarge(name)
  const { bytes } = arrived.value
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = zipEntries(zip)
  if (entries === null) return refused({ kind: 'not-a-zip', name })
  const seal = entries
    .map(({ path }) => path)
    .filter((path) => path === SEAL || path.endsWith(`/${SEAL}`))
    .toSorted((a, b) => a.length - b.length)[0]
  if (seal === undefined) return refused({ kind: 'not-a-package', name })
  // What lies beside the package's own folder is none of it: some systems add files of theirs there.
  const folder = seal.slice(0, -SEAL.length)
  const files = entries.filter(({ path }) => path.startsWith(folder))
  const unpacked = files.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > MOST_UNPACKED_BYTES) return tooLarge(name)
  const byPath = new Map(files.map((entry) => [entry.path.slice(folder.length), entry]))
  const done = new Set<string>()
  const reader = {
    list: () => files.map(({ path, kind }) => ({ path: path.slice(folder.length), kind })),
    read: async (path: string) => {
      signal?.throwIfAborted()
      const entry = byPath.get(path)
      if (entry === undefined) throw new Error('There is no such file.')
      done.add(path)
      onProgress?.({ what: 'checking files', done: done.size, total: byPath.size })
      return zippedBytes(zip, entry)
    },
  }
  return ok({ name, reader, options: options.value })
}

const tooLarge = (name: string) => refused({ kind: 'package-too-large', name })

const optionsFor = (given: string | undefined): Result<PackageOptions> => {
  const key = given?.trim() ?? ''
  if (key === '') return ok({ crypto: nodeCrypto })
  const read = parseVerifierKey(nodeCrypto, key)
  return read.ok
    ? ok({ crypto: nodeCrypto, trusted: [read.value] })
    : refused({ kind: 'not-a-key-given' })
}
