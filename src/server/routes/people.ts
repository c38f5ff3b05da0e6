import { z } from 'zod'
import { idOf, kindQuery, sliceOf, sliceQuery } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { peopleShape, personShape } from '../wire/people.ts'

export const peopleRoute = route({
  method: 'GET',
  url: '/api/people',
  summary:
    'Lists persons, places or bodies as people have decided who is who, or finds them by any spelling.',
  query: sliceQuery.extend({
    of: kindQuery,
    q: z.string().max(200).optional().describe('A name; its last word need only be begun.'),
  }),
  response: peopleShape,
  handler: ({ app, viewer, query }) =>
    app.people(
      viewer,
      { of: query.of, ...(query.q === undefined ? {} : { search: query.q }) },
      sliceOf(query),
    ),
})

export const personRoute = route({
  method: 'GET',
  url: '/api/people/:recordId',
  summary: 'One person by the id of any of its records: names, what is said, and every decision.',
  params: z.object({ recordId: idOf('record') }),
  response: personShape,
  handler: async ({ app, viewer, params }) => orNotFound(await app.person(viewer, params.recordId)),
})
