import { openApiDocument } from '../../src/server/openapi.ts'

interface Operation {
  readonly summary?: string
  readonly description?: string
}

/** docs/api.md, from the OpenAPI document that the server gives out. */
export async function apiReference(): Promise<string> {
  const document = await openApiDocument()
  const rows: string[] = []
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item ?? {}) as [string, Operation][]) {
      const summary = operation.summary ?? ''
      if (summary === '') throw new Error(`The route ${method} ${path} has no summary.`)
      rows.push(`| \`${method.toUpperCase()} ${path}\` | ${summary} |`)
    }
  }
  return [
    '# Addresses of the server',
    'Made from the server’s own OpenAPI document (`/api/openapi.json`) by `npm run docs -- --write`.',
    ['| address | what it does |', '|---|---|', ...rows.sort()].join('\n'),
    '',
  ].join('\n\n')
}
