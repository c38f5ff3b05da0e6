/** A small package with one of everything, the same bytes every time. All in it is invented. */
import { createHash } from 'node:crypto'
import {
  addCheckpoint,
  buildPackage,
  COSIGNATURE,
  type Crypto,
  closePackage,
  commitBody,
  type EntryHeader,
  ERASED_TYPE,
  encodeHeader,
  Frontier,
  isPayload,
  isTag,
  type Leaf,
  leafHash,
  type PackageFile,
  type Released,
  SEAL,
  type Signer,
  seedSigner,
  signCheckpoint,
  TAG_MANIFEST,
  toBase64,
  toHex,
} from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'

/** 32 bytes that follow from a name, as a stand-in for random ones. */
export function fixed(name: string): Uint8Array {
  return createHash('sha256').update(`sample ${name}`).digest()
}

export const ORIGIN = 'org.example/7f3a9c21/g1'
export const log: Signer = seedSigner(crypto, ORIGIN, fixed('log key'))
export const witness: Signer = seedSigner(
  crypto,
  'partner.example/w1',
  fixed('witness key'),
  COSIGNATURE,
)
export const stranger: Signer = seedSigner(crypto, 'stranger.example/x', fixed('stranger key'))

export const picture = Uint8Array.from({ length: 300 }, (_, i) => (i * 89 + 7) & 0xff)
export const page = new TextEncoder().encode('<p>Тест. Two lines\nof a page.</p>\n')

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The body of entry `seq`, naming the files that the sample releases. */
export function sampleBody(seq: number): Uint8Array {
  const named: Record<number, Uint8Array> = { 0: picture, 1: page }
  const file = named[seq]
  const sha256 = file === undefined ? {} : { sha256: toHex(crypto.sha256(file)) }
  return utf8(JSON.stringify({ note: `Entry ${seq}, «quoted»`, ...sha256 }))
}

export const sampleSalt = (seq: number) => fixed(`salt ${seq}`)

export function sampleHeader(seq: number, change: Partial<EntryHeader> = {}): EntryHeader {
  const root = toBase64(fixed('root'))
  return {
    v: 1,
    id: `en_${toHex(fixed(`id ${seq}`)).slice(0, 20)}`,
    seq,
    type: seq % 3 === 0 ? 'source.captured/1' : 'claim.proposed/1',
    at: new Date(1_767_225_600_000 + seq * 61_007).toISOString(),
    actor: 'key_5b1d',
    object: `ob_${toHex(fixed(`object ${seq}`)).slice(0, 20)}`,
    commit: commitBody(crypto, sampleSalt(seq), sampleBody(seq)),
    heads: seq === 4 ? [{ origin: 'other.example/aa01/g2', size: 12, root }] : [],
    witnessed: seq < 8 ? null : { origin: ORIGIN, size: 8, root },
    ...change,
  }
}

/** Entry 5 is erased by entry 9; 3 and 7 are handed over as hashes only. */
export function sampleLeaves(size = 11): Leaf[] {
  return Array.from({ length: size }, (_, seq) => {
    const erased = { type: ERASED_TYPE, object: sampleHeader(5).id }
    const bytes = encodeHeader(sampleHeader(seq, seq === 9 ? erased : {}))
    return seq === 3 || seq === 7 ? { leafHash: leafHash(crypto, bytes) } : bytes
  })
}

export const hashOf = (leaf: Leaf) =>
  leaf instanceof Uint8Array ? leafHash(crypto, leaf) : leaf.leafHash

export function treeOf(leaves: readonly Leaf[]): { size: number; root: Uint8Array } {
  const frontier = new Frontier(crypto)
  for (const leaf of leaves) frontier.append(hashOf(leaf))
  return { size: frontier.size, root: frontier.root() }
}

/** The log's checkpoint over these leaves, cosigned by the sample's witness. */
export function sampleCheckpoint(leaves: readonly Leaf[]): string {
  const note = signCheckpoint(log, treeOf(leaves))
  const config = { crypto, signer: witness, logs: [log.key] }
  const answer = addCheckpoint(config, undefined, {
    oldSize: 0,
    proof: [],
    note,
    time: 1_767_229_200,
  })
  return answer.code === 200 ? note + answer.line : note
}

export interface SampleChange {
  readonly leaves?: readonly Leaf[]
  readonly checkpoint?: string
  readonly bodies?: readonly (Released & { readonly seq: number })[]
  readonly files?: readonly PackageFile[]
  readonly verifyScript?: Uint8Array
}

export function samplePackage(change: SampleChange = {}): Map<string, Uint8Array> {
  const leaves = change.leaves ?? sampleLeaves()
  const bodies = [0, 1, 4, 9].map((seq) => ({ seq, salt: sampleSalt(seq), body: sampleBody(seq) }))
  const files = buildPackage(crypto, {
    leaves,
    checkpoint: change.checkpoint ?? sampleCheckpoint(leaves),
    logKey: log.key,
    witnesses: [witness.key],
    bodies: change.bodies ?? bodies,
    files: change.files ?? [
      { path: 'data/chronology.html', bytes: page },
      { path: 'data/files/r4q9', bytes: picture },
      { path: 'data/files/t0b2', bytes: page },
    ],
    tags: [
      { path: 'README.txt', bytes: utf8('How to check this package.\n') },
      { path: 'verify.sh', bytes: change.verifyScript ?? utf8('#!/bin/sh\n') },
    ],
    info: { 'Source-Organization': 'An invented organisation' },
    signer: log,
  })
  return new Map(files.map(({ path, bytes }) => [path, bytes]))
}

/** New manifests and a new seal over changed files, as only one who holds the key could make. */
export function reseal(
  files: ReadonlyMap<string, Uint8Array>,
  signer: Signer = log,
  using: Crypto = crypto,
): Map<string, Uint8Array> {
  const made = new Set(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', TAG_MANIFEST, SEAL])
  const all = [...files].map(([path, bytes]) => ({ path, bytes }))
  const payload = all
    .filter(({ path }) => isPayload(path))
    .map(({ path, bytes }) => ({ path, sha256: toHex(using.sha256(bytes)), size: bytes.length }))
  const tags = all.filter(({ path }) => isTag(path) && !made.has(path))
  const closed = closePackage(using, { payload, tags, signer })
  return new Map(
    [...payload.map(({ path }) => path), ...closed.map(({ path }) => path)].map((path) => {
      const own = closed.find((file) => file.path === path)?.bytes ?? files.get(path)
      return [path, own ?? new Uint8Array(0)]
    }),
  )
}
