import { custody } from './custody.ts'
import { type EventClass, wordsOf } from './event-class.ts'
import { gathering } from './gathering.ts'
import { harm } from './harm.ts'
import { property } from './property.ts'

/** Every class by whose words a figure can be told, with its words found anywhere in a clause. */
export const effectClasses: readonly (EventClass & { readonly words: RegExp })[] = [
  ...custody,
  ...harm,
  ...property,
  ...gathering,
].map((c) => ({ ...c, words: wordsOf(c, 'giu') }))
