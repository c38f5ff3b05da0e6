import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'

export const reopenFindingRoute = route({
  method: 'POST',
  url: '/api/findings/:findingId/reopen',
  summary: 'Takes back what dismisses a finding; both stay in the ledger.',
  params: z.object({ findingId: idOf('finding') }),
  body: z.object({
    dismissal: idOf('dismissal')
      .optional()
      .describe('The dismissal that was seen; if another counts by now, nothing is taken back.'),
  }),
  response: z.object({ dismissalId: z.string() }),
  handler: async ({ app, viewer, params, body }) => {
    const seen = body.dismissal === undefined ? {} : { dismissalId: body.dismissal }
    const request = { findingId: params.findingId, ...seen }
    return { dismissalId: orThrow(await app.reopenFinding(viewer, request)) }
  },
})
