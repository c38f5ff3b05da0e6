/** Flips single bits in a package on disk and asks both verifiers which file it is in. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackageProblem, type VerifierKey, verifyPackage } from '../src/index.ts'
import { nodeCrypto as crypto, directoryReader } from '../src/node.ts'
import { namedBy, shell } from './shell.ts'

export interface Flip {
  readonly path: string
  /** From 0, the lowest bit of the first byte. */
  readonly bit: number
}

export interface FlipAnswer {
  /** Files named by the TypeScript verifier and by the shell one, sorted. */
  readonly ours: readonly string[]
  readonly theirs: readonly string[] | null
  readonly problems: readonly PackageProblem[]
}

/** Pseudo-random numbers of 32 bits (xorshift), the same for one seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** A random bit of a random file: each file is as likely, however short. */
export function randomFlip(files: ReadonlyMap<string, Uint8Array>, random: (n: number) => number) {
  const full = [...files].filter(([, bytes]) => bytes.length > 0)
  const [path, bytes] = full[random(full.length)] ?? ['', new Uint8Array(1)]
  return { path, bit: random(bytes.length * 8) }
}

/** Verifies the folder with one bit flipped, and puts the bit back. */
export async function flipped(
  folder: string,
  { path, bit }: Flip,
  options: { readonly withShell: boolean; readonly trusted?: readonly VerifierKey[] },
): Promise<FlipAnswer> {
  const file = join(folder, path)
  const bytes = readFileSync(file)
  const at = Math.floor(bit / 8)
  const turned = Uint8Array.from(bytes)
  turned[at] = (turned[at] ?? 0) ^ (1 << (bit % 8))
  writeFileSync(file, turned)
  try {
    const { trusted } = options
    const report = await verifyPackage(directoryReader(folder), {
      crypto,
      ...(trusted === undefined ? {} : { trusted }),
    })
    const ours = [...new Set(report.problems.map((problem) => problem.path))].sort()
    const theirs = options.withShell ? namedBy(await shell(folder)) : null
    return { ours, theirs, problems: report.problems }
  } finally {
    writeFileSync(file, bytes)
  }
}
