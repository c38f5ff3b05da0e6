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

/** What is looked up by the words of a text. In a plain object "constructor" would be found, too. */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), entries)
