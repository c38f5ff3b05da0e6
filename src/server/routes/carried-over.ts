import { z } from 'zod'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { carriedOverShape } from '../wire/sources.ts'

export const carriedOverRoute = route({
  method: 'GET',
  url: '/api/sources/:sourceId/carried-over',
  summary: 'Tells which sentences of a source also stand in others, and where.',
  params: z.object({ sourceId: idOf('source') }),
  response: carriedOverShape,
  handler: async ({ app, viewer, params }) =>
    orNotFound(await app.carriedOver(viewer, params.sourceId)),
})
