import { z } from 'zod'
import { openApiDocument } from '../../src/server/openapi.ts'

const documentShape = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ summary: z.string().min(1) }))),
})

/** docs/api.md, from the OpenAPI document that the server gives out. Every route must say what it does. */
export async function apiReference(): Promise<string> {
  const { paths } = documentShape.parse(await openApiDocument())
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { summary }]) => `| \`${method.toUpperCase()} ${path}\` | ${summary} |`,
    ),
  )
  return [
    '# Addresses of the server',
    'Made from the server’s own OpenAPI document (`/api/openapi.json`) by `npm run docs -- --write`.',
    ['| address | what it does |', '|---|---|', ...rows.sort()].join('\n'),
    '',
  ].join('\n\n')
}
