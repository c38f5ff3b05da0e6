/**
 * A thing, person, deed or state that papers on human-rights violations speak of, with the words by
 * which English and Russian texts name it. Two sources that use other words for it still speak of
 * one thing; what is compared across sources is compared by these.
 */
export interface Concept {
  readonly name: string
  /** The wider concept: whoever denies any weapon denies a rifle. */
  readonly within: string | null
  /** Entries of one or more words; a word that ends with "*" stands for all that begin so. */
  readonly words: readonly string[]
}

const LINE = /^([\p{L}-]+)(?: < ([\p{L}-]+))?\s*=\s*(.+)$/u

/**
 * Concepts from lines `name < wider = english words | russian words`, entries between commas. A line
 * that is indented further goes on with the one above it. Throws on a line of another form.
 */
export const conceptsFrom = (lines: string): readonly Concept[] =>
  lines
    .trim()
    .replace(/\n {2,}/g, ' ')
    .split('\n')
    .map((line) => {
      const [, name = '', within, words = ''] = LINE.exec(line.trim()) ?? []
      if (name === '') throw new Error(`no concept: ${line}`)
      const entries = words.split(/[,|]/).map((entry) => entry.trim())
      return { name, within: within ?? null, words: entries.filter((entry) => entry !== '') }
    })
