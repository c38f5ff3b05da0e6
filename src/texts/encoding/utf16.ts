/** How many pairs of bytes are looked at: enough to be sure, little enough to be free. */
const PAIRS_LOOKED_AT = 32_768

/** The share of high bytes that must be 00 or 04: Latin and Cyrillic letters, spaces, digits. */
const MOSTLY = 0.7
const RARELY = 0.3

/**
 * UTF-16 without a byte order mark: one of each two bytes is nearly always 00 (Latin, digits, spaces)
 * or 04 (Cyrillic), and the other nearly never is. Null when the bytes don't look like it.
 */
export const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(Math.floor(bytes.length / 2), PAIRS_LOOKED_AT)
  if (pairs < 2 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  let nuls = 0
  for (let i = 0; i < pairs; i++) {
    const first = bytes[2 * i] ?? 0
    const second = bytes[2 * i + 1] ?? 0
    if (first === 0 || first === 4) even++
    if (second === 0 || second === 4) odd++
    if (first === 0 && second === 0) nuls++
  }
  // U+0000 has no place in a text: many of them mean a table of numbers, not UTF-16.
  if (nuls > pairs / 100) return null
  if (odd >= pairs * MOSTLY && even <= pairs * RARELY) return 'utf-16le'
  if (even >= pairs * MOSTLY && odd <= pairs * RARELY) return 'utf-16be'
  return null
}
