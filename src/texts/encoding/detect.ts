import { isUtf8 } from 'node:buffer'
import { byteOrderMark } from './bom.ts'
import { byteCounts, controlBytes, highBytes } from './byte-counts.ts'
import { cyrillicEncoding } from './cyrillic.ts'
import { recogniseBinary } from './magic.ts'
import { inspectUtf8, type Utf8Report } from './utf8.ts'
import { utf16WithoutMark } from './utf16.ts'
import { looksWestern } from './western.ts'

/** How bytes are to be decoded, and why so; or that they are no text. */
export type Detected =
  | {
      readonly is: 'text'
      readonly encoding: string
      readonly basis: string
      /** Bytes of a byte order mark to leave out. */
      readonly skip: number
      /** Set when the bytes are UTF-8 with damage. */
      readonly damage?: Utf8Report
      readonly controls: number
      readonly doubt?: string
    }
  | { readonly is: 'not-text'; readonly what: string | null }

/** More control bytes than one in fifty: a program or a picture, not a text. */
const CONTROL_SHARE = 1 / 50
/** More ill-formed sequences than one in five bytes: nothing that could be read is left. */
const DAMAGE_SHARE = 1 / 5

const text = (
  encoding: string,
  basis: string,
  more: { skip?: number; controls?: number; damage?: Utf8Report; doubt?: string } = {},
): Detected => ({ is: 'text', encoding, basis, skip: 0, controls: 0, ...more })

const notAscii = (bytes: Uint8Array, declared: string | null, controls: number): Detected => {
  const report = inspectUtf8(bytes)
  const named = declared !== null && declared !== 'utf-8'
  if (named && report.sequences <= report.invalid) {
    return text(declared, 'declared in the document', { controls })
  }
  if (report.sequences <= report.invalid) {
    const cyrillic = cyrillicEncoding(bytes)
    if (cyrillic) return text(cyrillic, 'letter statistics', { controls })
    if (looksWestern(bytes)) {
      const doubt = 'the encoding is not declared; windows-1252 fits all bytes'
      return text('windows-1252', 'letter statistics', { controls, doubt })
    }
  }
  if (report.invalid > bytes.length * DAMAGE_SHARE) return { is: 'not-text', what: null }
  return text('utf-8', 'nearly valid UTF-8', { controls, damage: report })
}

/** A person's word counts before every sign in the bytes, but for files that are plainly no text. */
export const asSaid = (bytes: Uint8Array, encoding: string): Detected => {
  const mark = byteOrderMark(bytes)
  const fits = mark?.encoding === encoding
  const what = fits ? null : recogniseBinary(bytes)
  if (what) return { is: 'not-text', what }
  return text(encoding, 'said by a person', {
    skip: fits ? mark.length : 0,
    controls: /^(utf-?16|utf-?32|ucs)/.test(encoding) ? 0 : controlBytes(byteCounts(bytes)),
    ...(encoding === 'utf-8' && !isUtf8(bytes) ? { damage: inspectUtf8(bytes) } : {}),
  })
}

/**
 * Finds the encoding of bytes: byte order mark, what kind of file it is, UTF-16 by its zero bytes,
 * valid UTF-8, the declared one, letter statistics. `declared` is what the document says of itself.
 */
export const detectEncoding = (bytes: Uint8Array, declared: string | null): Detected => {
  const mark = byteOrderMark(bytes)
  if (mark) {
    const damaged = mark.encoding === 'utf-8' && !isUtf8(bytes)
    return text(mark.encoding, 'byte order mark', {
      skip: mark.length,
      ...(damaged ? { damage: inspectUtf8(bytes) } : {}),
    })
  }
  const what = recogniseBinary(bytes)
  if (what) return { is: 'not-text', what }
  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return text(utf16, 'every second byte is zero or Cyrillic')
  const counts = byteCounts(bytes)
  const controls = controlBytes(counts)
  if (controls > bytes.length * CONTROL_SHARE) return { is: 'not-text', what: null }
  if (highBytes(counts) === 0) return text('utf-8', 'only ASCII characters', { controls })
  if (!isUtf8(bytes)) return notAscii(bytes, declared, controls)
  if (declared === null || declared === 'utf-8') {
    return text('utf-8', declared ? 'declared in the document' : 'valid UTF-8', { controls })
  }
  const doubt = `the document declares ${declared}, but its bytes are valid UTF-8`
  return text('utf-8', 'valid UTF-8', { controls, doubt })
}
