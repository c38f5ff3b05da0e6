/** Characters from bytes: which encoding, how that is known, and what could not be kept. */
export { declaredEncoding, encodingNamed } from './encoding/declared.ts'
export { type Decoded, decodeBytes, MOST_TEXT_BYTES } from './encoding/decode.ts'
