import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'

export const undoRoute = route({
  method: 'POST',
  url: '/api/claims/:claimId/undo',
  summary: 'Takes back a review: the one named, or the last that still counts.',
  params: z.object({ claimId: idOf('claim') }),
  body: z.object({ review: idOf('review').optional() }),
  response: z.object({ reviewId: z.string() }),
  handler: async ({ app, viewer, params, body }) => {
    const which = body.review === undefined ? {} : { reviewId: body.review }
    return { reviewId: orThrow(await app.undo(viewer, { claimId: params.claimId, ...which })) }
  },
})
