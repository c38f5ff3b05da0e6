import { stripVTControlCharacters, styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Styled text where the terminal wants it, plain text everywhere else (pipes, NO_COLOR). */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

/** Columns to write within. */
export function width(): number {
  const wanted = Number(process.env.COLUMNS) || process.stdout.columns || 100
  return Math.min(Math.max(wanted, 40), 120)
}

/**
 * Text from documents and names of files, made harmless for a terminal: one line, no control
 * characters, nothing that turns the direction of what stands after it.
 */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A quotation cut at a word to at most `most` characters. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text)
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()}…`
}

/** The words in lines of at most so many columns. A longer word stands alone. */
export function wrapped(text: string, most = width()): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (stripVTControlCharacters(longer).length > most && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}

/** Wrapped lines with the first one begun by a mark, and the later ones standing under its text. */
export function hanging(mark: string, text: string): string {
  const columns = stripVTControlCharacters(mark).length
  const [first = '', ...rest] = wrapped(text, width() - columns)
  return [`${mark}${first}`, ...rest.map((line) => `${' '.repeat(columns)}${line}`)].join('\n')
}

export function print(text = ''): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`)
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A table with columns as wide as their widest cell; the last column is cut to the terminal. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) => {
      const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
      return line.length > width() ? `${line.slice(0, width() - 1).trimEnd()}…` : line.trimEnd()
    })
    .join('\n')
}
