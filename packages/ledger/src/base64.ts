/**
 * Standard base 64 (RFC 4648 section 4), padded. Reading is strict: no white
 * space, no missing padding, no stray bits in the last character, so that one
 * value has exactly one spelling and a flipped bit can't hide.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE = new Int16Array(128).fill(-1)
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const rest = bytes.length - i
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63)
    text += rest > 1 ? ALPHABET.charAt((group >> 6) & 63) : '='
    text += rest > 2 ? ALPHABET.charAt(group & 63) : '='
  }
  return text
}

/** The value of one character code, or -1. */
function digitOf(code: number): number {
  return code < 128 ? (VALUE[code] ?? -1) : -1
}

/** The bytes, or null when the text is not the one spelling of some bytes. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const pad = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - pad
  const bytes = new Uint8Array((text.length / 4) * 3 - pad)
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < digits; i++) {
    const value = digitOf(text.charCodeAt(i))
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null
}
