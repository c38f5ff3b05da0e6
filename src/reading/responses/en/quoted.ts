import type { ResponsePattern } from '../pattern.ts'

/** Words of an office within quotation marks, whatever the verb: "found ‘minor shortcomings’". */
export const QUOTED_OF_OFFICE: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: true,
    here: true,
    pattern:
      /(?<=(?<![\p{L}-])(?!so-called)\p{Ll}[\p{L}'’-]*[,:]? )["“«](?=\p{Ll}[^"”»\s]*,? [^"”»]{3,})/u,
  },
]
