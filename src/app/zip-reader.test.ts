import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { zipFolder } from '../outputs/package/zip-folder.ts'
import { zipEntries, zippedBytes } from './zip-reader.ts'

let folder = ''
let zip = Buffer.alloc(0)
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-zip-'))
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'one.txt'), 'words '.repeat(500))
  writeFileSync(join(folder, 'below', 'empty.txt'), '')
  zip = await buffer(await zipFolder(folder, 'kept'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('reads what another program packed', async () => {
  const entries = zipEntries(zip) ?? []
  expect(entries.map(({ path, kind, size }) => [path, kind, size])).toEqual([
    ['kept/below/empty.txt', 'file', 0],
    ['kept/one.txt', 'file', 3000],
  ])
  const [empty, one] = entries
  if (!empty || !one) throw new Error('Two are expected.')
  expect((await zippedBytes(zip, empty)).toString()).toBe('')
  expect((await zippedBytes(zip, one)).toString()).toBe('words '.repeat(500))
})

it('finds the directory where it has more files than the short end can count', () => {
  const end = zip.length - 22
  const long = Buffer.alloc(56 + 20)
  long.writeUInt32LE(0x06064b50, 0)
  long.writeBigUInt64LE(2n, 32)
  long.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16)), 48)
  long.writeUInt32LE(0x07064b50, 56)
  long.writeBigUInt64LE(BigInt(end), 56 + 8)
  const short = Buffer.from(zip.subarray(end))
  short.writeUInt16LE(0xffff, 10)
  const longer = Buffer.concat([zip.subarray(0, end), long, short])
  expect(zipEntries(longer)).toEqual(zipEntries(zip))
})

it('takes no bytes for a ZIP that are none, or were cut short', () => {
  expect(zipEntries(Buffer.from('words of a plain text, not short enough'))).toBeNull()
  expect(zipEntries(Buffer.alloc(0))).toBeNull()
  for (const length of [10, zip.length - 30, zip.length - 1])
    expect(zipEntries(zip.subarray(0, length))).toBeNull()
})

it('unpacks no file that is not what the directory says, and never more than that', async () => {
  const one = zipEntries(zip)?.[1]
  if (!one) throw new Error('One is expected.')
  await expect(zippedBytes(zip, { ...one, crc: one.crc + 1 })).rejects.toThrow()
  await expect(zippedBytes(zip, { ...one, size: 10 })).rejects.toThrow()
  await expect(zippedBytes(zip, { ...one, size: 4000 })).rejects.toThrow()
  await expect(
    zippedBytes(zip, { ...one, packed: { ...one.packed, size: zip.length } }),
  ).rejects.toThrow()
})

it('stumbles over no bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const altered = Buffer.from(zip)
        for (const [at, byte] of changes) altered[at] = byte
        for (const entry of zipEntries(altered) ?? [])
          await zippedBytes(altered, entry).catch((error: unknown) =>
            expect(error).toBeInstanceOf(Error),
          )
      },
    ),
  )
})

it('names a link and does not take it for a file', () => {
  const made = Buffer.from(zip)
  // What a program on Unix writes of a link: the kind of file in the upper half of its attributes.
  const at = made.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  made[at + 5] = 3
  made.writeUInt32LE(0o120777 * 2 ** 16, at + 38)
  expect(zipEntries(made)?.[0]).toMatchObject({ kind: 'other' })
})
