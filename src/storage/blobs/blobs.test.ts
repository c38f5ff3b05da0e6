import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DaftarError } from '../../domain/failure.ts'
import type { BlobRef } from '../../domain/source.ts'
import { temporaryFolder } from '../testing/stores.ts'
import { fileSize, PIECE, paddedSize } from './blob-format.ts'
import { blobsOver } from './blobs.ts'
import { folderFiles } from './folder-files.ts'
import { memoryFiles } from './memory-files.ts'

/** A place for blobs, and a hand that reaches into its files. */
const places = [
  [
    'in memory',
    async () => {
      const held = new Map<string, Buffer>()
      return {
        files: memoryFiles(held),
        get: async (name: string) => held.get(name) ?? Buffer.alloc(0),
        set: async (name: string, bytes: Buffer) => void held.set(name, bytes),
      }
    },
  ],
  [
    'in a folder',
    async () => {
      const root = await temporaryFolder()
      const pathOf = (name: string) => join(root, name.slice(0, 2), name)
      return {
        files: folderFiles(root),
        get: (name: string) => readFile(pathOf(name)),
        set: (name: string, bytes: Buffer) => writeFile(pathOf(name), bytes),
      }
    },
  ],
] as const

const nothingNamed = async (): Promise<ReadonlySet<string>> => new Set()

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof DaftarError ? error.failure : error
}

const sizes = [0, 1, 4095, 4096, 4097, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7]

describe.each(places)('blobs %s', (_where, make) => {
  it.each(sizes)('gives %d bytes back as they were', async (size) => {
    const { files } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const bytes = randomBytes(size)
    const { ref, sha256 } = await blobs.put(bytes)
    expect(ref.size).toBe(size)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(Buffer.from(await blobs.get(ref)).equals(bytes)).toBe(true)
  })

  it('takes a stream in pieces of any size', async () => {
    const { files } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const pieces = [1, 70_000, 0, 300_000, 13].map((n) => randomBytes(n))
    const { ref } = await blobs.put(pieces)
    expect(Buffer.from(await blobs.get(ref)).equals(Buffer.concat(pieces))).toBe(true)
  })

  it('shows nothing of the bytes, and only a padded size', async () => {
    const { files, get } = await make()
    const { ref } = await blobsOver(files, nothingNamed).put(Buffer.alloc(5000, 'secret '))
    const stored = await get(ref.name)
    expect(stored.includes('secret')).toBe(false)
    expect(stored.length).toBe(fileSize(5000))
    expect(ref.name).not.toContain(
      createHash('sha256').update(Buffer.alloc(5000, 'secret ')).digest('hex').slice(0, 16),
    )
  })

  it('names a blob that is missing, cut short, grown, altered or put in another order', async () => {
    const { files, get, set } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const { ref } = await blobs.put(randomBytes(2 * PIECE + 100))
    const whole = Buffer.from(await get(ref.name))
    const fault = async (bytes: Buffer) => {
      await set(ref.name, bytes)
      return failureOf(blobs.get(ref))
    }
    expect(await fault(whole.subarray(0, whole.length - 1))).toEqual({
      kind: 'blob-truncated',
      name: ref.name,
    })
    expect(await fault(whole.subarray(0, 0))).toEqual({ kind: 'blob-truncated', name: ref.name })
    expect(await fault(Buffer.concat([whole, Buffer.alloc(1)]))).toEqual({
      kind: 'blob-altered',
      name: ref.name,
    })
    const first = whole.subarray(12, 12 + PIECE + 16)
    const second = whole.subarray(12 + PIECE + 16, 12 + 2 * (PIECE + 16))
    const rest = whole.subarray(12 + 2 * (PIECE + 16))
    const swapped = Buffer.concat([whole.subarray(0, 12), second, first, rest])
    expect(await fault(swapped)).toEqual({ kind: 'blob-altered', name: ref.name })
    await set(ref.name, whole)
    expect((await blobs.get(ref)).length).toBe(ref.size)
    await blobs.delete(ref)
    expect(await failureOf(blobs.get(ref))).toEqual({ kind: 'blob-missing', name: ref.name })
  })

  it('notices any flipped bit', async () => {
    const { files, get, set } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const { ref } = await blobs.put(randomBytes(4500))
    const whole = Buffer.from(await get(ref.name))
    const bit = fc.integer({ min: 0, max: whole.length * 8 - 1 })
    await fc.assert(
      fc.asyncProperty(bit, async (at) => {
        const flipped = Buffer.from(whole)
        flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7))
        await set(ref.name, flipped)
        expect(await failureOf(blobs.get(ref))).toEqual({ kind: 'blob-altered', name: ref.name })
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing behind when its bytes end in an error', async () => {
    const { files } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const breaking = async function* () {
      yield randomBytes(PIECE * 2)
      throw new Error('the file vanished')
    }
    await expect(blobs.put(breaking())).rejects.toThrow('vanished')
  })

  it('is not opened by another key', async () => {
    const { files } = await make()
    const blobs = blobsOver(files, nothingNamed)
    const { ref } = await blobs.put(randomBytes(10))
    const other: BlobRef = { ...ref, key: randomBytes(32).toString('hex') }
    expect(await failureOf(blobs.get(other))).toEqual({ kind: 'blob-altered', name: ref.name })
  })
})

describe('blobs in a folder', () => {
  const blobNames = async (root: string) =>
    (await readdir(root, { recursive: true })).filter((name) => /[0-9a-f]{32}/.test(name))

  it('sweeps away only what no entry names and is old', async () => {
    const root = await temporaryFolder()
    const named = new Set<string>()
    const blobs = blobsOver(folderFiles(root), async () => named)
    const [kept, old, fresh] = [
      await blobs.put(Buffer.from('kept')),
      await blobs.put(Buffer.from('old')),
      await blobs.put(Buffer.from('fresh')),
    ]
    named.add(kept.ref.name)
    const hoursAgo = new Date(Date.now() - 7_200_000)
    for (const { ref } of [kept, old]) {
      await utimes(join(root, ref.name.slice(0, 2), ref.name), hoursAgo, hoursAgo)
    }
    expect(await blobs.sweep()).toBe(1)
    expect((await blobs.get(kept.ref)).length).toBe(4)
    expect((await blobs.get(fresh.ref)).length).toBe(5)
    expect(await failureOf(blobs.get(old.ref))).toMatchObject({ kind: 'blob-missing' })
  })

  it('leaves no half-written file when writing fails', async () => {
    const root = await temporaryFolder()
    const blobs = blobsOver(folderFiles(root), nothingNamed)
    const breaking = async function* () {
      yield randomBytes(PIECE * 2)
      throw new Error('the file vanished')
    }
    await expect(blobs.put(breaking())).rejects.toThrow()
    expect(await blobNames(root)).toEqual([])
  })

  it('lets nobody else read the files', async () => {
    const root = await temporaryFolder()
    const { ref } = await blobsOver(folderFiles(root), nothingNamed).put(Buffer.from('x'))
    const { mode } = await stat(join(root, ref.name.slice(0, 2), ref.name))
    expect(mode & 0o077).toBe(0)
  })
})

describe('padding', () => {
  it('never shortens, never grows by more than an eighth above a page, and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (a, b) => {
          expect(paddedSize(a)).toBeGreaterThanOrEqual(a)
          expect(paddedSize(a)).toBeLessThanOrEqual(Math.max(4096, a * 1.125))
          expect(paddedSize(paddedSize(a))).toBe(paddedSize(a))
          if (a <= b) expect(paddedSize(a)).toBeLessThanOrEqual(paddedSize(b))
        },
      ),
    )
  })
})
