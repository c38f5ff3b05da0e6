/** The characters of a file that should be UTF-8, composed (NFC), without a byte order mark; null where it isn't. */
export const decodeUtf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return null
  }
}
