import { mapResult } from '../../domain/failure.ts'
import { decodeBytes } from '../encoding.ts'
import type { Format } from './format.ts'

/** Plain text: the characters of the file as they stand, a byte order mark aside. */
export const plain: Format = {
  name: 'plain',
  mediaType: 'text/plain',
  endings: ['txt', 'text', 'log'],
  extract: (bytes, said) =>
    mapResult(decodeBytes(bytes, null, said), (decoded) => ({
      ...decoded,
      mediaType: 'text/plain',
      extractor: 'plain',
      version: 1,
      suggestions: {},
    })),
}
