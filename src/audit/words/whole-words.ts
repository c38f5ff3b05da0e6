/** Any of these alternatives, in letters of any case, where no other letter stands before or behind. */
export const wholeWords = (alternatives: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags)
