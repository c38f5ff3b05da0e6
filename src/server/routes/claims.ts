import { filterOf, filterQuery, sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { claimPageShape } from '../wire/claims.ts'

export const claimsRoute = route({
  method: 'GET',
  url: '/api/claims',
  summary: 'Lists claims by source, text, kind, review state and time.',
  query: filterQuery.extend(sliceQuery.shape),
  response: claimPageShape,
  handler: ({ app, viewer, query }) => app.claims(viewer, filterOf(query), sliceOf(query)),
})
