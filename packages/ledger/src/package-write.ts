/** Puts a package together: the ledger's part of it, its manifests and its seal. */
import { toBase64 } from './base64.ts'
import { toHex } from './bytes.ts'
import { signNote } from './checkpoint.ts'
import type { Released } from './commitment.ts'
import type { Crypto, Hasher } from './crypto.ts'
import { formatVerifierKey, publicKeyPem, type Signer, type VerifierKey } from './key.ts'
import type { Leaf } from './log-verifier.ts'
import * as at from './package-layout.ts'
import { encodeUtf8 } from './utf8.ts'

export interface LedgerContent {
  /** Every leaf from index 0 up to the checkpoint's size. */
  readonly leaves: Iterable<Leaf>
  /** The signed note over exactly these leaves, with its cosignatures. */
  readonly checkpoint: string
  readonly logKey: VerifierKey
  readonly witnesses?: readonly VerifierKey[]
  /** The bodies handed over, by the index of their entry, in rising order. */
  readonly bodies?: Iterable<Released & { readonly seq: number }>
}

const file = (path: string, text: string) => ({ path, bytes: encodeUtf8(text) })

function entryLine(leaf: Leaf, seq: number): string {
  const word = leaf instanceof Uint8Array ? toBase64(leaf) : `hash:${toBase64(leaf.leafHash)}`
  return `${seq} ${word}\n`
}

/** The files under `data/ledger` and `data/bodies`. */
export function ledgerFiles(content: LedgerContent): at.PackageFile[] {
  const lines: string[] = []
  for (const leaf of content.leaves) lines.push(entryLine(leaf, lines.length))
  const files = [
    file(at.ENTRIES, lines.join('')),
    file(at.CHECKPOINT, content.checkpoint),
    file(at.LOG_KEY, `${formatVerifierKey(content.logKey)}\n`),
    file(at.LOG_PEM, publicKeyPem(content.logKey)),
  ]
  for (const witness of content.witnesses ?? []) {
    files.push(file(`${at.WITNESSES}${witness.id}.vkey`, `${formatVerifierKey(witness)}\n`))
  }
  const salts: string[] = []
  for (const { seq, salt, body } of content.bodies ?? []) {
    salts.push(`${seq} ${toHex(salt)}\n`)
    files.push({ path: `${at.BODIES}${seq}.json`, bytes: body })
  }
  if (salts.length > 0) files.push(file(at.SALTS, salts.join('')))
  return files
}

export interface Closing {
  /** Everything under `data/`, digested where it was written: files may be too large to hold. */
  readonly payload: readonly { path: string; sha256: string; size: number }[]
  /** README.txt, verify.sh and the like, beside `data/`. */
  readonly tags: readonly at.PackageFile[]
  /** Lines of bag-info.txt: label and value. */
  readonly info?: Readonly<Record<string, string>>
  /** The log's own key. */
  readonly signer: Signer
}

function bagInfo({ payload, info = {} }: Closing): string {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0)
  const lines = Object.entries({ ...info, 'Payload-Oxum': `${bytes}.${payload.length}` })
  for (const [label, value] of lines) {
    if (/[\r\n]/.test(label + value))
      throw new RangeError('bag-info.txt has one line for each label.')
  }
  return lines.map(([label, value]) => `${label}: ${value}\n`).join('')
}

/** The files beside `data/`: the given ones, BagIt's own, both manifests, and the seal. */
export function closePackage(crypto: Hasher, closing: Closing): at.PackageFile[] {
  const paths = [...closing.payload, ...closing.tags].map(({ path }) => path)
  const wrong = paths.find((path) => !at.isPackagePath(path))
  if (wrong !== undefined) throw new RangeError(`A package can't hold a file named ${wrong}.`)
  const tags = [
    ...closing.tags,
    file(at.BAGIT, 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    file(at.BAG_INFO, bagInfo(closing)),
    file(at.MANIFEST, at.formatManifest(closing.payload)),
  ]
  const digests = tags.map(({ path, bytes }) => ({ path, sha256: toHex(crypto.sha256(bytes)) }))
  const tagManifest = file(at.TAG_MANIFEST, at.formatManifest(digests))
  const text = at.sealText(crypto, closing.signer.key.name, tagManifest.bytes)
  return [...tags, tagManifest, file(at.SEAL, signNote(closing.signer, text))]
}

/** A whole package in memory, for those small enough. `files` are further ones under `data/`. */
export function buildPackage(
  crypto: Crypto,
  content: LedgerContent &
    Omit<Closing, 'payload'> & { readonly files?: readonly at.PackageFile[] },
): at.PackageFile[] {
  const data = [...ledgerFiles(content), ...(content.files ?? [])]
  const payload = data.map(({ path, bytes }) => {
    return { path, sha256: toHex(crypto.sha256(bytes)), size: bytes.length }
  })
  return [...data, ...closePackage(crypto, { ...content, payload })]
}
