/**
 * Reading a header back from its stored bytes, strictly: only the canonical bytes
 * of a valid header are one. The one-pass scanner accepts the good case; whatever
 * surprises it goes to the slow reader, which decides and says why.
 */
import canonicalize from 'canonicalize'
import { sameBytes } from './bytes.ts'
import { type EntryHeader, MAX_HEADER_BYTES } from './header.ts'
import { type HeaderFailure, headerFault } from './header-rules.ts'
import { scanHeader } from './header-scan.ts'
import { bad, good, type Result } from './result.ts'
import { parseStrictJson } from './strict-json.ts'
import { encodeUtf8 } from './utf8.ts'

function isHeader(value: unknown): value is EntryHeader {
  return headerFault(value) === null
}

/** The slow reader: the definition of what a header is. */
export function decodeHeaderSlowly(bytes: Uint8Array): Result<EntryHeader, HeaderFailure> {
  if (bytes.length > MAX_HEADER_BYTES) return bad({ kind: 'too-long' })
  const parsed = parseStrictJson(bytes)
  if (!parsed.ok) return parsed
  const value: unknown = parsed.value
  const fault = headerFault(value)
  if (fault !== null) return bad(fault)
  if (!sameBytes(encodeUtf8(canonicalize(value) ?? ''), bytes))
    return bad({ kind: 'not-canonical' })
  return isHeader(value) ? good(value) : bad({ kind: 'not-an-object' })
}

/** The header these stored bytes are, or the first rule they break. */
export function decodeHeader(bytes: Uint8Array): Result<EntryHeader, HeaderFailure> {
  const scan = scanHeader(bytes)
  return scan === null ? decodeHeaderSlowly(bytes) : good(scan.header())
}
