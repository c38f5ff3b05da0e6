import { z } from 'zod'
import type { ReviewDraft } from '../../app/types.ts'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'

export const reviewRoute = route({
  method: 'POST',
  url: '/api/claims/:claimId/reviews',
  summary: 'Accepts, amends or rejects a claim; the proposal is kept beside an amendment.',
  params: z.object({ claimId: idOf('claim') }),
  body: z.object({
    verdict: z.enum(['accepted', 'amended', 'rejected']),
    why: z.string().max(2000).default(''),
    amendment: z
      .looseObject({})
      .optional()
      .describe('The parts of the statement that change: content, mode, originator, time, places.'),
  }),
  response: z.object({ reviewId: z.string() }),
  handler: async ({ app, viewer, params, body }) => {
    // The application checks the draft against the text it speaks about.
    const draft = { claimId: params.claimId, ...body } as ReviewDraft
    return { reviewId: orThrow(await app.review(viewer, draft)) }
  },
})
