import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** A file in a ZIP, as its directory tells of it. */
export interface ZipEntry {
  readonly path: string
  /** A link, or a file that is locked by a password, is named and never read. */
  readonly kind: 'file' | 'other'
  /** Bytes it unpacks to. No more are ever unpacked. */
  readonly size: number
  readonly packed: { readonly at: number; readonly size: number }
  readonly isDeflated: boolean
  readonly crc: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const WHERE_END_64 = 0x07064b50
const IN_DIRECTORY = 0x02014b50
const BEFORE_FILE = 0x04034b50

const END_BYTES = 22
const MOST_COMMENT_BYTES = 0xffff
/** What stands where a number does not fit: the real one is elsewhere. */
const ELSEWHERE_16 = 0xffff
const ELSEWHERE_32 = 0xffffffff

const STORED = 0
const DEFLATED = 8
const LOCKED = 1
const MADE_ON_UNIX = 3
const LINK = 0o120000
const KIND_OF_FILE = 0o170000

/**
 * The files of a ZIP, by the directory at its end; null where the bytes are no ZIP, or one cut short. Its
 * numbers are another's word: all of them are held against the bytes there are before anything is read.
 */
export const zipEntries = (zip: Buffer): readonly ZipEntry[] | null => {
  try {
    return directoryOf(zip)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const directoryOf = (zip: Buffer): readonly ZipEntry[] | null => {
  const end = endOf(zip)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = end.directory
  for (let n = 0; n < end.count; n++) {
    if (zip.readUInt32LE(at) !== IN_DIRECTORY) return null
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const nameEnd = at + 46 + (name ?? 0)
    if (nameEnd > zip.length) return null
    const path = zip.toString('utf8', at + 46, nameEnd)
    const entry = entryAt(zip, at, path)
    if (entry === null) return null
    if (!path.endsWith('/')) entries.push(entry)
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

interface End {
  readonly directory: number
  readonly count: number
}

const endOf = (zip: Buffer): End | null => {
  const first = Math.max(0, zip.length - END_BYTES - MOST_COMMENT_BYTES)
  for (let at = zip.length - END_BYTES; at >= first; at--) {
    if (zip.readUInt32LE(at) !== END) continue
    if (at + END_BYTES + zip.readUInt16LE(at + 20) !== zip.length) continue
    const [count, directory] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16)]
    return count === ELSEWHERE_16 || directory === ELSEWHERE_32
      ? longEndOf(zip, at)
      : { directory, count }
  }
  return null
}

/** Of more than 65,534 files the count stands in a longer record, and where that is, just before the end. */
const longEndOf = (zip: Buffer, end: number): End | null => {
  const where = end - 20
  if (where < 0 || zip.readUInt32LE(where) !== WHERE_END_64) return null
  const at = Number(zip.readBigUInt64LE(where + 8))
  if (zip.readUInt32LE(at) !== END_64) return null
  const [count, directory] = [at + 32, at + 48].map((field) => Number(zip.readBigUInt64LE(field)))
  return { count: count ?? 0, directory: directory ?? 0 }
}

const entryAt = (zip: Buffer, at: number, path: string): ZipEntry | null => {
  const flags = zip.readUInt16LE(at + 8)
  const method = zip.readUInt16LE(at + 10)
  const [packed, size, before] = [20, 24, 42].map((field) => zip.readUInt32LE(at + field))
  if (packed === undefined || size === undefined || before === undefined) return null
  if ([packed, size, before].includes(ELSEWHERE_32)) return null
  const isLink =
    zip.readUInt8(at + 5) === MADE_ON_UNIX &&
    ((zip.readUInt32LE(at + 38) >>> 16) & KIND_OF_FILE) === LINK
  const isRead = method === STORED || method === DEFLATED
  return {
    path,
    kind: isLink || !isRead || (flags & LOCKED) !== 0 ? 'other' : 'file',
    size,
    packed: { at: before, size: packed },
    isDeflated: method === DEFLATED,
    crc: zip.readUInt32LE(at + 16),
  }
}

const inflate = promisify(inflateRaw)

/** The bytes of a file. Throws where they are not what the directory says. */
export const zippedBytes = async (zip: Buffer, entry: ZipEntry): Promise<Buffer> => {
  const { at, size } = entry.packed
  if (zip.readUInt32LE(at) !== BEFORE_FILE) throw new Error('No file begins there.')
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  if (start + size > zip.length) throw new Error('The file is cut short.')
  const packed = zip.subarray(start, start + size)
  const bytes = entry.isDeflated
    ? await inflate(packed, { maxOutputLength: Math.max(1, entry.size) })
    : packed
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new Error('The file is not what its directory says.')
  return bytes
}
