import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Flip, flipped, randomFlip, randomFrom } from './flips.ts'
import { log, samplePackage } from './sample.ts'
import { script, withFolder, writeFiles } from './shell.ts'

const files = samplePackage({ verifyScript: readFileSync(script) })
const random = randomFrom(7)
const everyFile: Flip[] = [...files].map(([path, bytes]) => ({
  path,
  bit: random(bytes.length * 8),
}))

/** Flips each, and says which were not named, or named otherwise by the shell, or with others. */
async function faults(flips: readonly Flip[], withShell: boolean, trusted = false) {
  return await withFolder(async (folder) => {
    writeFiles(folder, files)
    const wrong: string[] = []
    for (const flip of flips) {
      const options = trusted ? { withShell, trusted: [log.key] } : { withShell }
      const { ours, theirs, problems } = await flipped(folder, flip, options)
      const blamed = problems.filter(({ code }) => code !== 'unproved').map(({ path }) => path)
      const alone = blamed.length > 0 && blamed.every((path) => path === flip.path)
      const same = theirs === null || theirs.join() === ours.join()
      if (!alone || !same) wrong.push(`${flip.path} bit ${flip.bit}: ${ours} | ${theirs}`)
    }
    return wrong
  })
}

describe('one flipped bit', { timeout: 300_000 }, () => {
  it('in any file is named by this package, and no other file is blamed', async () => {
    const flips = [...everyFile, ...Array.from({ length: 400 }, () => randomFlip(files, random))]
    expect(await faults(flips, false)).toEqual([])
    expect(await faults(everyFile, false, true)).toEqual([])
  })

  it('in any file is named by the shell verifier too, and the same files are', async () => {
    const flips = [...everyFile, ...Array.from({ length: 12 }, () => randomFlip(files, random))]
    expect(await faults(flips, true)).toEqual([])
  })
})
