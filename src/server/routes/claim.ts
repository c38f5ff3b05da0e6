import { z } from 'zod'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { claimDetailShape } from '../wire/claims.ts'

export const claimRoute = route({
  method: 'GET',
  url: '/api/claims/:claimId',
  summary: 'One claim with its source and every review it was given, undone ones too.',
  params: z.object({ claimId: idOf('claim') }),
  response: claimDetailShape,
  handler: async ({ app, viewer, params }) => orNotFound(await app.claim(viewer, params.claimId)),
})
