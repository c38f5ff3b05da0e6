/** How a vector of a package is made: a base, and what a case changes in it. */
import { formatManifest, type Leaf, sealText, signNote } from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import {
  log,
  page,
  reseal,
  sampleBody,
  sampleLeaves,
  samplePackage,
  sampleSalt,
} from '../test/sample.ts'
import type { PackageCase } from './vector-types.ts'

export type Files = Map<string, Uint8Array>

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
export const utf8 = (text: string) => new TextEncoder().encode(text)

export const ENTRIES = 'data/ledger/entries.txt'
export const CHECKPOINT = 'data/ledger/checkpoint'
export const VKEY = 'data/ledger/log.vkey'
export const PEM = 'data/ledger/log.pem'
export const SALTS = 'data/bodies/salts.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAGS = 'tagmanifest-sha256.txt'
export const base = samplePackage()
export const textOf = (files: Files, path: string) =>
  Buffer.from(files.get(path) ?? '').toString('latin1')
export const edit = (path: string, change: (text: string) => string) => (files: Files) =>
  files.set(path, Buffer.from(change(textOf(files, path)), 'latin1'))
export const put = (path: string, bytes: Uint8Array | string) => (files: Files) =>
  files.set(path, typeof bytes === 'string' ? utf8(bytes) : bytes)
export const drop = (path: string) => (files: Files) => files.delete(path)
export const flip = (path: string, at: number) => (files: Files) =>
  files.set(
    path,
    (files.get(path) ?? page).map((byte, i) => (i === at ? byte ^ 4 : byte)),
  )

/** A case that differs from the base by what `change` does to a copy of it. */
export function vector(
  name: string,
  named: readonly string[],
  changes: readonly ((files: Files) => unknown)[],
  more: { readonly links?: PackageCase['links']; readonly trusted?: readonly string[] } = {},
): PackageCase {
  let files: Files = new Map(base)
  for (const change of changes) {
    const answer = change(files)
    if (answer instanceof Map && answer !== files) files = answer
  }
  const changed = [...files].filter(([path, bytes]) => {
    const old = base.get(path)
    return old === undefined || !Buffer.from(old).equals(bytes)
  })
  return {
    name,
    valid: named.length === 0,
    named: named.toSorted(),
    put: Object.fromEntries(changed.map(([path, bytes]) => [path, base64(bytes)])),
    remove: [...base.keys()].filter((path) => !files.has(path)),
    links: more.links ?? {},
    trusted: more.trusted ?? [],
  }
}

/** Another package, made as one of other leaves would be. */
export const made = (change: Parameters<typeof samplePackage>[0]) => () => samplePackage(change)
export const sealed = (files: Files) => reseal(files)

/** Manifests and seal made over a manifest that is not as it must be. */
export const withManifest = (change: (text: string) => string) => (files: Files) => {
  const manifest = utf8(change(textOf(files, MANIFEST)))
  const tags = [...files].filter(
    ([path]) => !path.startsWith('data/') && path !== TAGS && path !== 'seal.txt',
  )
  const lines = tags.map(([path, bytes]) => {
    return { path, sha256: hex(crypto.sha256(path === MANIFEST ? manifest : bytes)) }
  })
  const tagManifest = utf8(formatManifest(lines))
  const seal = signNote(log, sealText(crypto, log.key.name, tagManifest))
  return new Map([...files, [MANIFEST, manifest], [TAGS, tagManifest], ['seal.txt', utf8(seal)]])
}

export const payload = [...base.keys()].filter((path) => path.startsWith('data/'))
export const leaves = sampleLeaves()
export const leafPut = (index: number, leaf: Leaf) => leaves.with(index, leaf)
export const body = (seq: number) => ({ seq, salt: sampleSalt(seq), body: sampleBody(seq) })
export const entryLine = (index: number, change: (line: string) => string) =>
  edit(ENTRIES, (text) =>
    text
      .split('\n')
      .map((line, i) => (i === index ? change(line) : line))
      .join('\n'),
  )
