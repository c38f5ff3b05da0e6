import { filterOf, filterQuery, sliceOf, sliceQuery } from '../params.ts'
import { route } from '../route.ts'
import { chronologyShape } from '../wire/results.ts'

export const chronologyRoute = route({
  method: 'GET',
  url: '/api/chronology',
  summary: 'What is claimed to have happened, in order of time, each line with its sources.',
  query: filterQuery.extend(sliceQuery.shape),
  response: chronologyShape,
  handler: ({ app, viewer, query }) => app.chronology(viewer, filterOf(query), sliceOf(query)),
})
