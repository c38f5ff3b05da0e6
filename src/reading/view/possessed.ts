import type { NameMark } from '../marks.ts'
import type { View } from './view.ts'

/** "X's house was searched", "X's brother was detained", "the X family": it was not done to X. */
export const isPossessed = ({ text }: View, { end }: NameMark): boolean =>
  /^['’]s?\s/.test(text.slice(end, end + 3)) ||
  /^ (?:famil(?:y|ies)|case|trial|brothers['’])(?!\p{L})/u.test(text.slice(end, end + 12))
