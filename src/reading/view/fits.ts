import { canFit } from './by-opening.ts'
import { lastAsked } from './last-asked.ts'
import type { View } from './view.ts'

/**
 * Whether a pattern fits somewhere in a sentence. It is looked for only where the words are there that
 * it cannot fit without: in most sentences a word tells sooner that it does not.
 */
export const fitsIn = (pattern: RegExp): ((view: View) => boolean) => {
  const mayFit = canFit(pattern)
  return lastAsked(
    (view) => mayFit(view.words) && pattern.test(view.text.slice(view.start, view.end)),
  )
}
