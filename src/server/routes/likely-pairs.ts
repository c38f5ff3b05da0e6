import { kindQuery, sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { pairsShape } from '../wire/people.ts'

export const likelyPairsRoute = route({
  method: 'GET',
  url: '/api/likely-pairs',
  summary:
    'Pairs of names that may be one person, place, body or group and that nobody decided, the likeliest first; before them one name that may be of two.',
  query: sliceQuery.extend({ of: kindQuery }),
  response: pairsShape,
  handler: ({ app, viewer, query }) => app.likelyPairs(viewer, { of: query.of }, sliceOf(query)),
})
