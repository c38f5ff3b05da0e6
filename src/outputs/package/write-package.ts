import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Closing,
  closePackage,
  FILES,
  type LedgerContent,
  ledgerFiles,
  type PackageFile,
  type Signer,
} from '@daftar/ledger'
import { nodeCrypto, verifyScript } from '@daftar/ledger/node'
import { fail, ok, type Result } from '../../domain/failure.ts'
import { readmeText } from './readme.ts'

/** A file too large to hold: its name below `data/files/`, and its bytes as they come. */
export interface StreamedFile {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface PackageContent {
  readonly title: string
  readonly ledger: LedgerContent
  readonly signer: Signer
  /** Captures and texts that are handed over. */
  readonly files: AsyncIterable<StreamedFile>
  /** Chronology, tallies and the like, with paths below `data/`. */
  readonly documents: readonly PackageFile[]
  readonly info?: Readonly<Record<string, string>>
}

export interface WrittenPackage {
  readonly path: string
  readonly files: number
  readonly bytes: number
}

export type PackageFailure =
  | { readonly kind: 'package-exists'; readonly path: string }
  | { readonly kind: 'package-not-written'; readonly path: string; readonly why: string }

type Payload = Closing['payload'][number]

/**
 * Writes a package (BagIt, RFC 8493) that a stranger verifies with the script inside it. It is written
 * beside its place and renamed when whole, so that a half-written one is never mistaken for one.
 */
export async function writePackage(
  path: string,
  content: PackageContent,
): Promise<Result<WrittenPackage, PackageFailure>> {
  if (existsSync(path)) return fail({ kind: 'package-exists', path })
  const draft = `${path}.part`
  try {
    await rm(draft, { recursive: true, force: true })
    const payload = await writePayload(draft, content)
    const tags = closePackage(nodeCrypto, {
      payload,
      tags: await tagFiles(content),
      signer: content.signer,
      ...(content.info === undefined ? {} : { info: content.info }),
    })
    for (const file of tags) await writeWhole(draft, file)
    await rename(draft, path)
    const bytes = payload.reduce((sum, { size }) => sum + size, 0)
    return ok({ path, files: payload.length + tags.length, bytes })
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    return fail({
      kind: 'package-not-written',
      path,
      why: error instanceof Error ? error.message : String(error),
    })
  }
}

async function writePayload(draft: string, content: PackageContent): Promise<Payload[]> {
  const payload: Payload[] = []
  for (const file of [...ledgerFiles(content.ledger), ...content.documents]) {
    payload.push(await writeWhole(draft, file))
  }
  for await (const { name, chunks } of content.files) {
    payload.push(await writeChunks(draft, `${FILES}${name}`, chunks))
  }
  return payload
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

const writeWhole = (draft: string, file: PackageFile) =>
  writeChunks(draft, file.path, once(file.bytes))

async function writeChunks(
  draft: string,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Payload> {
  const target = join(draft, path)
  await mkdir(dirname(target), { recursive: true })
  const digest: Hash = createHash('sha256')
  const file = await open(target, 'wx')
  let size = 0
  try {
    for await (const chunk of chunks) {
      digest.update(chunk)
      await file.writeFile(chunk)
      size += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, sha256: digest.digest('hex'), size }
}

async function tagFiles(content: PackageContent): Promise<PackageFile[]> {
  return [
    { path: 'README.txt', bytes: new TextEncoder().encode(readmeText(content.title)) },
    { path: 'verify.sh', bytes: await verifyScript() },
  ]
}
