/** What a file is by its first bytes, whatever its name says; null when they say nothing. */
const SIGNATURES: readonly { readonly what: string; readonly bytes: readonly number[] }[] = [
  { what: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { what: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { what: 'a TIFF picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { what: 'a TIFF picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { what: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { what: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { what: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'a sound recording', bytes: [0x49, 0x44, 0x33] },
  { what: 'a sound recording', bytes: [0x4f, 0x67, 0x67, 0x53, 0x00] },
  { what: 'an SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
]

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte)

const FTYP = [0x66, 0x74, 0x79, 0x70]
const RIFF = [0x52, 0x49, 0x46, 0x46]

export const recogniseBinary = (bytes: Uint8Array): string | null => {
  for (const { what, bytes: signature } of SIGNATURES) {
    if (startsWith(bytes, signature)) return what
  }
  if (startsWith(bytes, FTYP, 4)) return 'a video or a picture from a phone'
  if (startsWith(bytes, RIFF) && bytes[4] !== undefined && hasControls(bytes.subarray(4, 40))) {
    return 'a sound recording, a video or a picture'
  }
  return null
}

const hasControls = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 9)
