/** The block of `name: value` lines between `---` lines at the top of a Markdown file. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string | null>>
  /** Where the block ends, in UTF-16 code units: the document itself begins here. */
  readonly end: number
}

/** Longer blocks are taken for text that happens to begin with a rule. */
const LONGEST_BLOCK = 64 * 1024

const FENCE = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
const LINE = /^([A-Za-z][\w-]{0,63})[ \t]*:(?:[ \t]+(.*))?$/

const unquote = (value: string): string => {
  const quoted = /^(["'])(.*)\1$/.exec(value)
  return quoted?.[2] ?? value
}

const readValue = (written: string | undefined): string | null => {
  const value = written?.trim() ?? ''
  return value === '' || value === 'null' || value === '~' ? null : unquote(value)
}

/**
 * Reads front matter: single-line values only, which is all a description needs. Other lines (lists,
 * nested values, comments) are passed over. Null when the text doesn't begin with such a block.
 */
export const frontMatter = (text: string): FrontMatter | null => {
  const opening = FENCE.exec(text.slice(0, 256))
  if (!opening) return null
  const from = opening[0].length
  const head = text.slice(from, from + LONGEST_BLOCK)
  const closing = CLOSING.exec(head)
  if (!closing) return null
  const values: Record<string, string | null> = {}
  for (const line of head.slice(0, closing.index).split(/\r?\n/)) {
    const match = LINE.exec(line)
    if (match?.[1]) values[match[1].toLowerCase()] = readValue(match[2])
  }
  return { values, end: from + closing.index + closing[0].length }
}

/**
 * The text with its front matter turned into spaces, for readers that look for what a document tells:
 * the `date:` of a description is no date told in it. Every offset stays the same.
 */
export const withoutFrontMatter = (text: string): string => {
  const matter = frontMatter(text)
  return matter ? ' '.repeat(matter.end) + text.slice(matter.end) : text
}
