import { z } from 'zod'
import { sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { searchPageShape } from '../wire/results.ts'

export const searchRoute = route({
  method: 'GET',
  url: '/api/search',
  summary: 'Finds paragraphs in all texts, by any spelling, with what matched.',
  query: sliceQuery.extend({ q: z.string().max(500) }),
  response: searchPageShape,
  handler: ({ app, viewer, query }) => app.search(viewer, query.q, sliceOf(query)),
})
