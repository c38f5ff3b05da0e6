import type { Paragraph } from '../analysis/paragraph.ts'
import type { NameMark } from '../marks.ts'
import type { FoundName } from './board.ts'

export { findNames, learnNames } from './find-names.ts'
export type { KnownNames } from './known.ts'

/** The mark of a found name: its words as they stand. */
export const nameMark = (paragraph: Paragraph, name: FoundName): NameMark => {
  const words = paragraph.text.slice(name.start, name.end)
  return {
    kind: 'name',
    start: name.start,
    end: name.end,
    words,
    named: {
      start: name.start,
      end: name.end,
      of: name.of,
      written: words,
      ...(name.base === undefined ? {} : { base: name.base }),
    },
    role: name.role,
    madeBy: { rule: name.rule, version: name.version, reason: name.reason },
  }
}
