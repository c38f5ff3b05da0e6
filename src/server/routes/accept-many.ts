import { acceptedManySchema } from '../../claims/acts/act-draft.ts'
import { orThrow } from '../../domain/failure.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'

export const acceptManyRoute = route({
  method: 'POST',
  url: '/api/acts/accepted-many',
  summary:
    'Accepts many claims as one decision. Answers line by line; if the asker goes away before the end, none is accepted.',
  body: acceptedManySchema,
  produces: LINES,
  handler: async ({ app, viewer, body, reply }) =>
    streamWork(reply, async (work) => orThrow(await app.act(viewer, body, work))),
})
