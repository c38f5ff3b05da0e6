/**
 * Bar: one flipped bit in any file of a package is named by both verifiers. Every
 * file is flipped at least once, 2,000 random bits in all; the shell verifier that
 * is run is a copy outside the package. Prints the count, and each miss.
 */
import { readFileSync } from 'node:fs'
import { type Flip, flipped, randomFlip, randomFrom } from '../packages/ledger/test/flips.ts'
import { samplePackage } from '../packages/ledger/test/sample.ts'
import { script, withFolder, writeFiles } from '../packages/ledger/test/shell.ts'

const count = Number(process.argv[2] ?? 2_000)
const seed = Number(process.argv[3] ?? 20_260_101)
const lanes = 2

const files = samplePackage({ verifyScript: readFileSync(script) })
const random = randomFrom(seed)
const everyFile: Flip[] = [...files].map(([path, { length }]) => ({
  path,
  bit: random(length * 8),
}))
const more = Array.from({ length: count - everyFile.length }, () => randomFlip(files, random))
const flips = [...everyFile, ...more]

let done = 0
let agreed = 0
let alone = 0
const misses: string[] = []

async function lane(): Promise<void> {
  await withFolder(async (folder) => {
    writeFiles(folder, files)
    for (let flip = flips.pop(); flip !== undefined; flip = flips.pop()) {
      const { ours, theirs, problems } = await flipped(folder, flip, { withShell: true })
      if (!ours.includes(flip.path)) misses.push(`TypeScript: ${flip.path} bit ${flip.bit}`)
      if (!theirs?.includes(flip.path)) misses.push(`shell: ${flip.path} bit ${flip.bit}`)
      if (ours.join() === theirs?.join()) agreed++
      else console.log(`${flip.path} bit ${flip.bit}: ${ours.join()} | ${theirs?.join()}`)
      const blamed = problems.filter(({ code }) => code !== 'unproved').map(({ path }) => path)
      if (blamed.every((path) => path === flip.path)) alone++
      if (++done % 200 === 0) console.log(`${done} of ${count}`)
    }
  })
}

await Promise.all(Array.from({ length: lanes }, lane))
for (const miss of misses) console.log(`not named by ${miss}`)
console.log(`${done} bits flipped in ${files.size} files (seed ${seed})`)
console.log(`not named by one of the two verifiers    ${misses.length} (bar: 0)`)
console.log(`both named the same files                ${agreed}`)
console.log(`no other file blamed                     ${alone}`)
process.exitCode = misses.length === 0 ? 0 : 1
