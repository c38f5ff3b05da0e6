import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeHeader, encodeHeader, verifyPackage } from '../src/index.ts'
import { nodeCrypto as crypto, directoryReader } from '../src/node.ts'
import { randomFrom } from './flips.ts'
import { reseal, sampleHeader, samplePackage } from './sample.ts'
import { namedBy, shell, withFolder, writeFiles } from './shell.ts'

type Random = ReturnType<typeof randomFrom>

const BYTES = [...new TextEncoder().encode('09afAZ._:-/+={}[]",\\ \'~!#\n\r'), 0, 0x80, 0xff]

/** A copy with one byte put, taken or changed, or a stretch cut, or a line repeated. */
function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = [...bytes]
  const at = random(copy.length)
  const byte = BYTES[random(BYTES.length)] ?? 0
  const kind = random(5)
  if (kind === 0) copy[at] = byte
  if (kind === 1) copy.splice(at, 1)
  if (kind === 2) copy.splice(at, 0, byte)
  if (kind === 3) copy.splice(at, 1 + random(40))
  if (kind < 4) return Uint8Array.from(copy)
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  lines.splice(random(lines.length), random(2), lines[random(lines.length)] ?? '')
  return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'))
}

describe('the two verifiers agree', { timeout: 300_000 }, () => {
  it('on packages that were changed at random and sealed again', async () => {
    const random = randomFrom(20_260_131)
    const base = samplePackage()
    const targets = [...base.keys()].filter((path) => /^data\/(ledger|bodies)/.test(path))
    await withFolder(async (folder) => {
      for (let i = 0; i < 25; i++) {
        const path = targets[random(targets.length)] ?? ''
        const files = reseal(
          new Map(base).set(path, changed(base.get(path) ?? new Uint8Array(1), random)),
        )
        const place = join(folder, String(i))
        writeFiles(place, files)
        const { problems } = await verifyPackage(directoryReader(place), { crypto })
        const ours = [...new Set(problems.map((problem) => problem.path))].sort()
        expect([i, path, namedBy(await shell(place))]).toEqual([i, path, ours])
      }
    })
  })

  it('on headers that were changed at random', async () => {
    const random = randomFrom(4)
    await withFolder(async (folder) => {
      const file = join(folder, 'header')
      for (let i = 0; i < 40; i++) {
        const bytes = changed(encodeHeader(sampleHeader(4 + (i % 5))), random)
        writeFileSync(file, bytes)
        const { code } = await shell('header', file)
        expect([Buffer.from(bytes).toString(), code === 0]).toEqual([
          Buffer.from(bytes).toString(),
          decodeHeader(bytes).ok,
        ])
      }
    })
  })
})
