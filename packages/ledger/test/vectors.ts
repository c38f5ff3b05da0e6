/** The vectors, and what each of the two verifiers says of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  CheckpointCase,
  CommitmentCase,
  ConsistencyCase,
  HeaderCase,
  InclusionCase,
  KeyCase,
  PackageCase,
  PackageVectors,
  ProofCase,
  TreeCase,
  WitnessCase,
} from '../scripts/vector-types.ts'
import {
  addCheckpoint,
  type Checkpoint,
  decodeHeader,
  leafHash,
  leafHashes,
  opensCommitment,
  type PackageReader,
  parseVerifierKey,
  rootAt,
  toHex,
  type VerifierKey,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
  verifyPackage,
  verifyTlogProof,
} from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import { ORIGIN, witness } from './sample.ts'
import { namedBy, shell, writeFiles } from './shell.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'))

export const headers: HeaderCase[] = read('headers')
export const keys: KeyCase[] = read('keys')
export const commitments: CommitmentCase[] = read('commitments')
export const trees: TreeCase[] = read('trees')
export const inclusions: InclusionCase[] = read('inclusion')
export const consistencies: ConsistencyCase[] = read('consistency')
export const checkpoints: CheckpointCase[] = read('checkpoints')
export const proofs: ProofCase[] = read('proofs')
export const packages: PackageVectors = read('packages')
export const witnessing: { logs: string[]; witness: string; cases: WitnessCase[] } = read('witness')

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
export const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

export function keyOf(vkey: string): VerifierKey {
  const parsed = parseVerifierKey(crypto, vkey)
  if (!parsed.ok) throw new Error(`No verifier key: ${vkey}`)
  return parsed.value
}

const trust = ({ logs, witnesses }: { logs: readonly string[]; witnesses: readonly string[] }) => ({
  log: logs.map(keyOf),
  witnesses: witnesses.map(keyOf),
})

/** What this package says of each kind of case: true when it holds. */
export const ours = {
  header: (v: HeaderCase) => decodeHeader(base64(v.bytes)).ok,
  key: (v: KeyCase) => parseVerifierKey(crypto, v.vkey).ok,
  commitment: (v: CommitmentCase) =>
    opensCommitment(crypto, v.commit, { salt: hex(v.salt), body: base64(v.body) }),
  tree: (v: TreeCase) => {
    const leaves = leafHashes(v.leaves.map((leaf) => leafHash(crypto, hex(leaf))))
    return toHex(rootAt(crypto, leaves)) === v.root
  },
  inclusion: (v: InclusionCase) => {
    const tree = { size: v.size, root: hex(v.root) }
    return verifyInclusion(crypto, hex(v.leafHash), v.index, tree, v.path.map(hex))
  },
  consistency: (v: ConsistencyCase) => {
    const [older, newer] = [
      { size: v.oldSize, root: hex(v.oldRoot) },
      { size: v.newSize, root: hex(v.newRoot) },
    ]
    return verifyConsistency(crypto, older, newer, v.proof.map(hex))
  },
  checkpoint: (v: CheckpointCase) => verifyCheckpoint(crypto, base64(v.note), trust(v)),
  proof: (v: ProofCase) => verifyTlogProof(crypto, base64(v.proof), hex(v.leafHash), trust(v)).ok,
  witness: (v: WitnessCase) => {
    const latest: Checkpoint | undefined = v.latest
      ? { origin: ORIGIN, size: v.latest.size, root: hex(v.latest.root) }
      : undefined
    const config = { crypto, signer: witness, logs: witnessing.logs.map(keyOf) }
    const request = { oldSize: v.oldSize, proof: v.proof.map(hex), note: v.note, time: 1 }
    return addCheckpoint(config, latest, request).code
  },
  package: async (v: PackageCase) => {
    const files = packageFiles(v)
    const reader: PackageReader = {
      list: () => [
        ...[...files.keys()].map((path) => ({ path, kind: 'file' as const })),
        ...Object.keys(v.links).map((path) => ({ path, kind: 'other' as const })),
      ],
      read: (path) => files.get(path) ?? new Uint8Array(0),
    }
    const trusted = v.trusted.map(keyOf)
    const report = await verifyPackage(reader, {
      crypto,
      ...(trusted.length === 0 ? {} : { trusted }),
    })
    return [...new Set(report.problems.map(({ path }) => path))].sort()
  },
}

/** The files of a package case: those of the base, with its changes. */
export function packageFiles(v: PackageCase): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [path, bytes] of Object.entries({ ...packages.base, ...v.put })) {
    if (!v.remove.includes(path)) files.set(path, base64(bytes))
  }
  return files
}

const flags = ({ logs, witnesses }: { logs: readonly string[]; witnesses: readonly string[] }) => [
  ...logs.flatMap((key) => ['-k', key]),
  ...witnesses.flatMap((key) => ['-w', key]),
]

/** What the shell verifier says of the same cases. `folder` is an empty place to write to. */
export function theirs(folder: string) {
  const file = join(folder, 'input')
  const put = (bytes: Uint8Array | string) => {
    writeFileSync(file, bytes)
    return file
  }
  const holds = async (...args: string[]) => (await shell(...args)).code === 0
  return {
    header: (v: HeaderCase) => holds('header', put(base64(v.bytes))),
    key: (v: KeyCase) => holds('key', v.vkey),
    commitment: (v: CommitmentCase) => holds('commit', v.salt, v.commit, put(base64(v.body))),
    tree: async (v: TreeCase) => {
      const lines = v.leaves.map((leaf) => `${leaf}\n`).join('')
      return (await shell('root', put(lines))).output.trim() === v.root
    },
    inclusion: (v: InclusionCase) =>
      holds('inclusion', v.leafHash, String(v.index), String(v.size), v.root, ...v.path),
    consistency: (v: ConsistencyCase) => {
      const sizes = [String(v.oldSize), v.oldRoot, String(v.newSize), v.newRoot]
      return holds('consistency', ...sizes, ...v.proof)
    },
    checkpoint: (v: CheckpointCase) => shell(...flags(v), 'checkpoint', put(base64(v.note))),
    proof: (v: ProofCase) => holds(...flags(v), 'proof', put(base64(v.proof)), v.leafHash),
    package: async (v: PackageCase) => {
      writeFiles(folder, packageFiles(v), v.links)
      const answer = await shell(...v.trusted.flatMap((key) => ['-k', key]), folder)
      return { named: namedBy(answer), code: answer.code }
    },
  }
}
