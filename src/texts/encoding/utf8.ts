/** What is wrong with bytes as UTF-8, and how much of them is right beyond ASCII. */
export interface Utf8Report {
  /** Well-formed sequences of two bytes or more. */
  readonly sequences: number
  /** Ill-formed sequences, counted as decoders replace them: one U+FFFD each. */
  readonly invalid: number
  /** Offset in bytes of the first ill-formed sequence; -1 when there is none. */
  readonly firstInvalid: number
}

/** Allowed range of the second byte (Unicode Standard, table 3-7), and how many follow the first. */
const lead = (byte: number): readonly [follow: number, low: number, high: number] => {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, 0x80, 0xbf]
  if (byte === 0xe0) return [2, 0xa0, 0xbf]
  if (byte === 0xed) return [2, 0x80, 0x9f]
  if (byte >= 0xe1 && byte <= 0xef) return [2, 0x80, 0xbf]
  if (byte === 0xf0) return [3, 0x90, 0xbf]
  if (byte >= 0xf1 && byte <= 0xf3) return [3, 0x80, 0xbf]
  if (byte === 0xf4) return [3, 0x80, 0x8f]
  return [0, 0, 0]
}

/**
 * Looks through bytes as UTF-8. An ill-formed sequence is the longest beginning of a well-formed one
 * (Unicode Standard, 3.9, "substitution of maximal subparts"), as TextDecoder replaces it.
 */
export const inspectUtf8 = (bytes: Uint8Array): Utf8Report => {
  let sequences = 0
  let invalid = 0
  let firstInvalid = -1
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at++
      continue
    }
    const [follow, low, high] = lead(byte)
    let got = 0
    while (got < follow) {
      const next = bytes[at + 1 + got] ?? 0
      if (next < (got === 0 ? low : 0x80) || next > (got === 0 ? high : 0xbf)) break
      got++
    }
    if (follow > 0 && got === follow) sequences++
    else {
      if (invalid === 0) firstInvalid = at
      invalid++
    }
    at += got + 1
  }
  return { sequences, invalid, firstInvalid }
}
