import { describe, expect, it } from 'vitest'
import type { Case } from '../scripts/vector-types.ts'
import { toHex } from '../src/index.ts'
import { withFolder } from './shell.ts'
import * as vectors from './vectors.ts'

/** The names of the cases whose answer is not the one they say. */
async function wrong<T extends Case>(
  cases: readonly T[],
  judge: (v: T) => boolean | Promise<boolean>,
) {
  const names: string[] = []
  for (const v of cases) if ((await judge(v)) !== v.valid) names.push(v.name)
  expect(cases.filter(({ valid }) => valid).length).toBeGreaterThan(0)
  expect(cases.filter(({ valid }) => !valid).length).toBeGreaterThan(0)
  return names
}

const { ours, theirs } = vectors

describe('this package agrees with the vectors', () => {
  it('of single parts', async () => {
    expect(await wrong(vectors.headers, ours.header)).toEqual([])
    expect(await wrong(vectors.keys, ours.key)).toEqual([])
    expect(await wrong(vectors.commitments, ours.commitment)).toEqual([])
    expect(await wrong(vectors.trees, ours.tree)).toEqual([])
    expect(await wrong(vectors.inclusions, ours.inclusion)).toEqual([])
    expect(await wrong(vectors.consistencies, ours.consistency)).toEqual([])
    expect(await wrong(vectors.proofs, ours.proof)).toEqual([])
  })

  it('of checkpoints, and reads what they state', async () => {
    expect(await wrong(vectors.checkpoints, (v) => ours.checkpoint(v).ok)).toEqual([])
    for (const v of vectors.checkpoints) {
      const verified = ours.checkpoint(v)
      if (!verified.ok) continue
      const { checkpoint, cosignatures } = verified.value
      expect([checkpoint.size, toHex(checkpoint.root)]).toEqual([v.size, v.root])
      expect(cosignatures.map(({ time }) => time)).toEqual(v.times)
    }
  })

  it('of a witness', () => {
    const answers = vectors.witnessing.cases.map((v) => [v.name, ours.witness(v)])
    expect(answers).toEqual(vectors.witnessing.cases.map((v) => [v.name, v.code]))
  })

  it('of packages, and names exactly the files that are at fault', async () => {
    for (const v of vectors.packages.cases) {
      expect([v.name, await ours.package(v)]).toEqual([v.name, v.named])
      expect(v.named.length === 0).toBe(v.valid)
    }
  })
})

describe('the shell verifier agrees with the vectors', { timeout: 300_000 }, () => {
  it('of headers, keys and commitments', async () => {
    await withFolder(async (folder) => {
      const shell = theirs(folder)
      expect(await wrong(vectors.headers, shell.header)).toEqual([])
      expect(await wrong(vectors.keys, shell.key)).toEqual([])
      expect(await wrong(vectors.commitments, shell.commitment)).toEqual([])
    })
  })

  it('of trees and proofs', async () => {
    await withFolder(async (folder) => {
      const shell = theirs(folder)
      expect(await wrong(vectors.trees, shell.tree)).toEqual([])
      expect(await wrong(vectors.inclusions, shell.inclusion)).toEqual([])
      expect(await wrong(vectors.consistencies, shell.consistency)).toEqual([])
      expect(await wrong(vectors.proofs, shell.proof)).toEqual([])
    })
  })

  it('of checkpoints, and reads what they state', async () => {
    await withFolder(async (folder) => {
      const shell = theirs(folder)
      for (const v of vectors.checkpoints) {
        const { code, output } = await shell.checkpoint(v)
        expect([v.name, code]).toEqual([v.name, v.valid ? 0 : 1])
        if (code !== 0) continue
        const [stated, ...cosigned] = output.trim().split('\n')
        expect(stated).toBe(`${v.size} ${v.root}`)
        expect(cosigned.map((line) => Number(line.split(' ')[1]))).toEqual(v.times)
      }
    })
  })

  it('of packages, and names exactly the files that are at fault', async () => {
    for (const v of vectors.packages.cases) {
      const answer = await withFolder((folder) => theirs(folder).package(v))
      expect([v.name, answer]).toEqual([v.name, { named: v.named, code: v.valid ? 0 : 1 }])
    }
  })

  it('of a witness, as far as checkpoint and proof decide it', async () => {
    await withFolder(async (folder) => {
      const shell = theirs(folder)
      for (const v of vectors.witnessing.cases) {
        const note = Buffer.from(v.note).toString('base64')
        const known = { logs: vectors.witnessing.logs, witnesses: [] }
        const { code, output } = await shell.checkpoint({ ...known, ...v, note })
        const signed = [200, 409, 422].includes(v.code) || /^an old size|shrunk/.test(v.name)
        expect([v.name, code]).toEqual([v.name, signed ? 0 : 1])
        if (v.code !== 200 && v.code !== 422) continue
        const [newSize = '', newRoot = ''] = output.trim().split(' ')
        const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
        const consistent = await shell.consistency({
          ...v,
          oldRoot: v.latest?.root ?? empty,
          newSize: Number(newSize),
          newRoot,
        })
        expect([v.name, consistent]).toEqual([v.name, v.code === 200])
      }
    })
  })
})
