import type { BlobFiles } from './blob-files.ts'

/** Sealed blobs in memory, for a store that vanishes. `files` is open to tests that alter them. */
export const memoryFiles = (files = new Map<string, Buffer>()): BlobFiles => ({
  async write(name, pieces) {
    const all: Uint8Array[] = []
    for await (const piece of pieces) all.push(piece)
    files.set(name, Buffer.concat(all))
  },
  settle: async () => undefined,
  open(name) {
    const file = files.get(name)
    if (!file) return null
    return {
      size: file.length,
      read: async (position, length) => file.subarray(position, position + length),
      close: () => undefined,
    }
  },
  async remove(name) {
    files.delete(name)
  },
  leftovers: async () => [...files.keys()],
  hasDeadWriters: async () => false,
  swept: async () => undefined,
  release: async () => undefined,
})
