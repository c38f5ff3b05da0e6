import { constants } from 'node:buffer'
import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { ExtractFailure } from '../extraction.ts'
import { asSaid, type Detected, detectEncoding } from './detect.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly encodingBasis: string
  readonly warnings: readonly string[]
}

/** No string can be longer than this many code units (about 512 million); bytes never give more. */
export const MOST_TEXT_BYTES = constants.MAX_STRING_LENGTH

const BY_PLATFORM = new Set(['utf-8', 'utf-16le', 'utf-16be'])

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  BY_PLATFORM.has(encoding)
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
        stripBOM: false,
      })

const countOf = (text: string, character: string): number => {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const warningsOf = (found: Extract<Detected, { is: 'text' }>, text: string): string[] => {
  const warnings: string[] = []
  const { damage, doubt, controls, encoding } = found
  if (damage) {
    const sequences = plural(
      damage.invalid,
      'invalid UTF-8 sequence is',
      'invalid UTF-8 sequences are',
    )
    warnings.push(`${sequences} shown as \ufffd; the first is at byte ${damage.firstInvalid}`)
  } else if (encoding !== 'utf-8') {
    const lost = countOf(text, '\ufffd')
    if (lost > 0) {
      const characters = plural(lost, 'character', 'characters')
      warnings.push(`${characters} could not be decoded as ${encoding}; shown as \ufffd`)
    }
  }
  if (controls > 0) {
    warnings.push(`${plural(controls, 'control character is', 'control characters are')} kept`)
  }
  if (doubt !== undefined) warnings.push(doubt)
  return warnings
}

/**
 * Decodes bytes, of the encoding `said` by a person or else of the one that is detected. Nothing is stripped but a byte order mark; line ends stay as
 * they are; what can't be decoded is kept as U+FFFD and counted in a warning.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  declared: string | null = null,
  said: string | null = null,
): Result<Decoded, ExtractFailure> => {
  if (bytes.length > MOST_TEXT_BYTES) {
    return fail({ kind: 'too-large', size: bytes.length, limit: MOST_TEXT_BYTES })
  }
  const found = said === null ? detectEncoding(bytes, declared) : asSaid(bytes, said)
  if (found.is === 'not-text') return fail({ kind: 'not-text', what: found.what })
  // Only a declared or guessed table could leave half a surrogate pair: such a text has no UTF-8 form.
  const text = decodeAs(bytes.subarray(found.skip), found.encoding).toWellFormed()
  if (!/\S/u.test(text)) return fail({ kind: 'nothing-to-read', size: bytes.length })
  return ok({
    text,
    encoding: found.encoding,
    encodingBasis: found.basis,
    warnings: warningsOf(found, text),
  })
}
