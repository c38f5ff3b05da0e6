import type { SourceSummary } from '../../app/types.ts'
import { oneLine, shortened, table } from '../terminal.ts'
import { shown } from './stated.ts'

/** Numbered as they are cited everywhere else. */
export function sourcesText(sources: readonly SourceSummary[]): string {
  return table(
    sources.map((source) => [
      `[${source.number}]`,
      shown(source.description.date, (date) => date.edtf),
      // One very long name must not push every other line out of sight.
      shortened(source.name, 48),
      shortened(shown(source.description.publisher, oneLine), 32),
      oneLine(source.fileName),
    ]),
  )
}

export function sourceLines(sources: readonly SourceSummary[]): string {
  return sources
    .map((source) => {
      const date = shown(source.description.date, (value) => value.edtf)
      const publisher = shown(source.description.publisher, oneLine)
      return `[${source.number}] ${oneLine(source.name)} — ${publisher}, ${date} (${oneLine(source.fileName)})`
    })
    .join('\n')
}
