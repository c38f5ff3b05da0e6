import { z } from 'zod'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { elsewhereShape } from '../wire/results.ts'

export const elsewhereRoute = route({
  method: 'GET',
  url: '/api/claims/:claimId/elsewhere',
  summary:
    'What other sources say of the same count, event or name, and why it is thought to be so.',
  params: z.object({ claimId: idOf('claim') }),
  response: elsewhereShape,
  handler: async ({ app, viewer, params }) =>
    orNotFound(await app.elsewhere(viewer, params.claimId)),
})
