import { describeFrom } from '../../capture/describe-from.ts'
import { mapResult } from '../../domain/failure.ts'
import { decodeBytes } from '../encoding.ts'
import type { Format } from './format.ts'
import { frontMatter } from './front-matter.ts'

/**
 * Markdown: the characters of the file as they stand, marks and front matter included, so that every
 * offset is one into the file. Front matter is also read as a description.
 */
export const markdown: Format = {
  name: 'markdown',
  mediaType: 'text/markdown',
  endings: ['md', 'markdown'],
  extract: (bytes, said) =>
    mapResult(decodeBytes(bytes, null, said), (decoded) => {
      const matter = frontMatter(decoded.text)
      const described = describeFrom(matter?.values ?? {}, 'front matter')
      return {
        ...decoded,
        mediaType: 'text/markdown',
        extractor: 'markdown',
        version: 1,
        warnings: [...decoded.warnings, ...described.problems],
        suggestions: described.suggestions,
      }
    }),
}
