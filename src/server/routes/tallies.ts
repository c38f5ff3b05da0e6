import { filterOf, filterQuery } from '../params.ts'
import { route } from '../route.ts'
import { list } from '../wire/common.ts'
import { tallyShape } from '../wire/results.ts'

export const talliesRoute = route({
  method: 'GET',
  url: '/api/tallies',
  summary: 'Every source’s figure by what is counted, of whom and how affected, side by side.',
  query: filterQuery,
  response: list(tallyShape),
  handler: ({ app, viewer, query }) => app.tallies(viewer, filterOf(query)),
})
