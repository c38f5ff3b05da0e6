import { z } from 'zod'
import { route } from '../route.ts'
import { list } from '../wire/common.ts'
import { caseShape } from '../wire/sources.ts'

export const workspaceRoute = route({
  method: 'GET',
  url: '/api/workspace',
  summary: 'What this workspace is, and its cases.',
  response: z.object({
    name: z.string(),
    folder: z.string().nullable(),
    encrypted: z.boolean(),
    version: z.string(),
    readerVersion: z.string(),
    cases: list(caseShape),
  }),
  handler: async ({ app, viewer }) => {
    const { name, folder, encrypted, version } = app.info
    const readerVersion = await app.readerVersion()
    return { name, folder, encrypted, version, readerVersion, cases: await app.cases(viewer) }
  },
})
