import { z } from 'zod'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { sourceDetailShape } from '../wire/sources.ts'

export const sourceRoute = route({
  method: 'GET',
  url: '/api/sources/:sourceId',
  summary: 'One source: what is said of it, its extractions, and who received it when.',
  params: z.object({ sourceId: idOf('source') }),
  response: sourceDetailShape,
  handler: async ({ app, viewer, params }) => orNotFound(await app.source(viewer, params.sourceId)),
})
