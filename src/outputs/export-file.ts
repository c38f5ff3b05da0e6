import type { OutputDocument } from './document.ts'
import { renderCsv } from './render/csv.ts'
import { renderHtml } from './render/html.ts'
import { renderJson } from './render/json.ts'

export const outputFormats = ['docx', 'html', 'csv', 'json'] as const
export type OutputFormat = (typeof outputFormats)[number]

interface Renderer {
  readonly mediaType: string
  readonly render: (document: OutputDocument) => Uint8Array | Promise<Uint8Array>
}

const renderers: Readonly<Record<OutputFormat, Renderer>> = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Loaded when asked for: what makes Word files is large, and few commands do.
    render: async (document) => (await import('./render/docx.ts')).renderDocx(document),
  },
  html: { mediaType: 'text/html; charset=utf-8', render: renderHtml },
  csv: { mediaType: 'text/csv; charset=utf-8', render: renderCsv },
  json: { mediaType: 'application/json', render: renderJson },
}

/** The bytes of a document in a format, with its media type. */
export async function renderDocument(
  document: OutputDocument,
  format: OutputFormat,
): Promise<{ mediaType: string; bytes: Uint8Array }> {
  const { mediaType, render } = renderers[format]
  return { mediaType, bytes: await render(document) }
}
