import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { retractionShape, verdictShape } from '../wire/people.ts'

export const decideIdentityRoute = route({
  method: 'POST',
  url: '/api/identity',
  summary: 'Records what a person decided of two records, with the reason and what was shown.',
  body: z.object({
    left: idOf('record'),
    right: idOf('record'),
    verdict: verdictShape,
    reason: z.string().max(2000),
  }),
  response: z.object({ decisionId: z.string() }),
  handler: async ({ app, viewer, body }) => ({
    decisionId: orThrow(await app.decideIdentity(viewer, body)),
  }),
})

export const retractIdentityRoute = route({
  method: 'POST',
  url: '/api/identity/:decisionId/retraction',
  summary: 'Takes a decision back; what stood before it stands again, and both stay in the ledger.',
  params: z.object({ decisionId: idOf('decision') }),
  body: z.object({ reason: z.string().max(2000) }),
  response: z.object({ decisionId: z.string() }),
  handler: async ({ app, viewer, params, body }) => ({
    decisionId: orThrow(await app.retractIdentity(viewer, { ...params, reason: body.reason })),
  }),
})

export const previewRetractionRoute = route({
  method: 'GET',
  url: '/api/identity/:decisionId/retraction',
  summary: 'What would part or join if a decision were taken back. Writes nothing.',
  params: z.object({ decisionId: idOf('decision') }),
  response: z.object({ preview: retractionShape }),
  handler: async ({ app, viewer, params }) => ({
    preview: await app.previewRetraction(viewer, params.decisionId),
  }),
})
