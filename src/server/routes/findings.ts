import { z } from 'zod'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { findingsShape } from '../wire/results.ts'

export const findingsRoute = route({
  method: 'GET',
  url: '/api/findings',
  summary: 'What disagrees or does not add up, each with the passages that say so.',
  query: z.object({ case: idOf('case').optional() }),
  response: findingsShape,
  handler: ({ app, viewer, query }) =>
    app.findings(viewer, query.case === undefined ? {} : { caseId: query.case }),
})
