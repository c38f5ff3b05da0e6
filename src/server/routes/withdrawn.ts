import { z } from 'zod'
import { idOf, sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { withdrawnPageShape } from '../wire/claims.ts'

export const withdrawnRoute = route({
  method: 'GET',
  url: '/api/withdrawn',
  summary: 'Lists proposals nobody reviewed that a newer reading withdrew.',
  query: z.object({ source: idOf('source').optional() }).extend(sliceQuery.shape),
  response: withdrawnPageShape,
  handler: ({ app, viewer, query }) =>
    app.withdrawn(
      viewer,
      query.source === undefined ? {} : { sourceId: query.source },
      sliceOf(query),
    ),
})
