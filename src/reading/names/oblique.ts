import type { NameMark } from '../marks.ts'

/** A Russian name in another case than the first: what it is the base form tells. */
export const isOblique = ({ named: { base, written } }: NameMark): boolean => {
  const last = written.split(' ').at(-1) ?? written
  return base !== undefined && /^\p{Script=Cyrillic}/u.test(written) && !base.includes(last)
}
