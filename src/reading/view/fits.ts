import { canFit } from './by-opening.ts'
import type { View } from './view.ts'

/**
 * Whether a pattern fits somewhere in a sentence. It is looked for only where the words are there that
 * it cannot fit without: in most sentences a word tells sooner that it does not.
 */
export const fitsIn = (pattern: RegExp): ((view: View) => boolean) => {
  const mayFit = canFit(pattern)
  let asked: View | null = null
  let fits = false
  return (view) => {
    // Rules ask of the sentence in hand, some of them more than once.
    if (view !== asked) {
      asked = view
      fits = mayFit(view.words) && pattern.test(view.text.slice(view.start, view.end))
    }
    return fits
  }
}
