import { z } from 'zod'
import type { ClaimDraft } from '../../app/types.ts'
import { orThrow } from '../../domain/failure.ts'
import { route } from '../route.ts'

export const writeClaimRoute = route({
  method: 'POST',
  url: '/api/claims',
  summary: 'Writes a claim of any kind by hand, pinned to words of a text.',
  body: z
    .looseObject({})
    .describe('The claim: text, passages, content by kind, mode, originator, time, places.'),
  response: z.object({ claimId: z.string() }),
  handler: async ({ app, viewer, body }) => ({
    // The application checks the draft against the text it speaks about.
    claimId: orThrow(await app.writeClaim(viewer, body as unknown as ClaimDraft)),
  }),
})
