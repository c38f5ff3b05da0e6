/** Text to bytes and back, refusing what would not survive the round trip. */

// The platform offers both everywhere; the language library does not name them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

const encoder = new TextEncoder()
const loose = new TextDecoder('latin1', { fatal: false, ignoreBOM: true })
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A lone surrogate is refused: UTF-8 has no bytes for it. */
export function encodeUtf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new TypeError('Text with a lone surrogate has no UTF-8 bytes.')
  return encoder.encode(text)
}

/** Null when the bytes are not UTF-8. A byte order mark is kept as a character. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** Any bytes as text, each ASCII byte itself: for finding the lines of a file that may be damaged. */
export function decodeBytes(bytes: Uint8Array): string {
  return loose.decode(bytes)
}
