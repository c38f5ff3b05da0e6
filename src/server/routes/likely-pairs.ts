import { sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { pairsShape } from '../wire/people.ts'

export const likelyPairsRoute = route({
  method: 'GET',
  url: '/api/likely-pairs',
  summary: 'Pairs of names that may be one person and that nobody decided, the likeliest first.',
  query: sliceQuery,
  response: pairsShape,
  handler: ({ app, viewer, query }) => app.likelyPairs(viewer, sliceOf(query)),
})
