import type { BlobRef } from '../../domain/source.ts'

/** A blob named in a body, with the SHA-256 of its plain bytes where the body says it beside. */
export interface NamedBlob {
  readonly ref: BlobRef
  readonly sha256: string | null
}

const NAME = /^[0-9a-f]{32}$/
const HASH = /^[0-9a-f]{64}$/

/**
 * Every blob that a body names, found by its shape: a type of entry that this program doesn't know may
 * name blobs too, and those must not be taken for leftovers.
 */
export const blobsNamedIn = (body: unknown): NamedBlob[] => {
  const found: NamedBlob[] = []
  look(body, null, found)
  return found
}

const look = (value: unknown, sha256: string | null, found: NamedBlob[]): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) look(item, null, found)
    return
  }
  if (isBlobRef(value)) {
    found.push({ ref: value, sha256 })
    return
  }
  const beside = 'sha256' in value && typeof value.sha256 === 'string' ? value.sha256 : null
  const hash = beside !== null && HASH.test(beside) ? beside : null
  for (const member of Object.values(value)) {
    if (typeof member === 'object') look(member, hash, found)
  }
}

const isBlobRef = (value: object): value is BlobRef =>
  'name' in value &&
  'key' in value &&
  'size' in value &&
  typeof value.name === 'string' &&
  typeof value.key === 'string' &&
  typeof value.size === 'number' &&
  NAME.test(value.name) &&
  HASH.test(value.key)
