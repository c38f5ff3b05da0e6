/**
 * Windows-1252 in a text that is otherwise ASCII: curly quotation marks, dashes and small accented
 * letters beside a letter. One byte that is none of these means damage, not an encoding.
 */
const PUNCTUATION = new Set([
  0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xbb,
])
/** àáâãäå æ ç èéêë ìíîï ñ òóôõö ø ùúûü ß */
const isSmallAccented = (byte: number): boolean =>
  byte === 0xdf || (byte >= 0xe0 && byte <= 0xfc && byte !== 0xf0 && byte !== 0xf7)

const isLetter = (byte: number): boolean => {
  const small = byte | 0x20
  return small >= 0x61 && small <= 0x7a
}

export const looksWestern = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80 || PUNCTUATION.has(byte)) continue
    if (!isSmallAccented(byte)) return false
    if (!isLetter(bytes[i - 1] ?? 0) && !isLetter(bytes[i + 1] ?? 0)) return false
  }
  return true
}
