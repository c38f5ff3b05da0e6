/** Byte order marks (Unicode Standard, 23.8). The longer ones first: FF FE also begins UTF-32LE. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

export interface ByteOrderMark {
  readonly encoding: string
  readonly length: number
}

export const byteOrderMark = (bytes: Uint8Array): ByteOrderMark | null => {
  for (const { encoding, bytes: mark } of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length }
  }
  return null
}
