/**
 * The entry header: the only thing a leaf holds. It names no person, no file and
 * no plain hash of content; what happened is in the body, which the header only
 * commits to. It is written once as canonical JSON (RFC 8785); from then on its
 * bytes are kept, hashed and handed over as they are, never written again.
 */
import canonicalize from 'canonicalize'
import { HeaderError, headerFault } from './header-rules.ts'
import { encodeUtf8 } from './utf8.ts'

/** The longest header, in bytes. */
export const MAX_HEADER_BYTES = 65_535

/** A state of some log: its origin, how many leaves, and their root in base 64. */
export interface Head {
  readonly origin: string
  readonly size: number
  readonly root: string
}

export interface EntryHeader {
  /** Version of this format. */
  readonly v: 1
  /** Random name of the entry: 1 to 128 of letters, digits, `.` `_` `:` `-`. */
  readonly id: string
  /** Index of the leaf, from 0. */
  readonly seq: number
  /** What kind of entry, with its version: `source.captured/1`. */
  readonly type: string
  /** What the device's clock said, UTC: `2026-01-31T09:30:00.000Z`. A claim, not a proof. */
  readonly at: string
  /** Pseudonymous id of the key that acted; spelled like `id`. */
  readonly actor: string
  /** Random id of the thing the entry is about; spelled like `id`. */
  readonly object: string
  /** Commitment to the body, 64 hex digits (see `commitBody`). */
  readonly commit: string
  /** States of other logs that this one had seen. */
  readonly heads: readonly Head[]
  /** This log's latest witnessed checkpoint: the entry is not older than that. */
  readonly witnessed: Head | null
}

/** The type of the entry that records an erasure; its `object` is the id of the erased entry. */
export const ERASED_TYPE = 'entry.erased/1'

/** The leaf bytes. Throws a HeaderError when the header breaks a rule. */
export function encodeHeader(header: EntryHeader): Uint8Array {
  const fault = headerFault(header)
  if (fault !== null) throw new HeaderError(fault)
  const bytes = encodeUtf8(canonicalize(header) ?? '')
  if (bytes.length > MAX_HEADER_BYTES) throw new HeaderError({ kind: 'too-long' })
  return bytes
}
