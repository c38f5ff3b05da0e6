import type { NameMark } from '../marks.ts'
import { beginsCyrillic } from '../tokens/characters.ts'

/** A Russian name in another case than the first: what it is the base form tells. */
export const isOblique = ({ named: { base, written } }: NameMark): boolean => {
  const last = written.split(' ').at(-1) ?? written
  return base !== undefined && beginsCyrillic(written) && !base.includes(last)
}
