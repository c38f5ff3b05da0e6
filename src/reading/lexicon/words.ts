/** A set of lowercase words from a list written with spaces and line breaks. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''))

/** Like `wordSet`, for entries of several words: one entry a line or between commas. */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
