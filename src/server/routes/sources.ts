import { z } from 'zod'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { list } from '../wire/common.ts'
import { sourceSummaryShape } from '../wire/sources.ts'

export const sourcesRoute = route({
  method: 'GET',
  url: '/api/sources',
  summary: 'Lists the sources, with how far each is read and reviewed.',
  query: z.object({ case: idOf('case').optional() }),
  response: list(sourceSummaryShape),
  handler: ({ app, viewer, query }) =>
    app.sources(viewer, query.case === undefined ? {} : { caseId: query.case }),
})
