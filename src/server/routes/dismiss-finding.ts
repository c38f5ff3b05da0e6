import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'

export const dismissFindingRoute = route({
  method: 'POST',
  url: '/api/findings/:findingId/dismissals',
  summary: 'Puts a finding aside, with a reason, until what it rests on changes.',
  params: z.object({ findingId: idOf('finding') }),
  body: z.object({
    why: z.string().max(2000),
    material: z
      .string()
      .max(100)
      .optional()
      .describe('The material that was looked at; if it changed meanwhile, nothing is dismissed.'),
  }),
  response: z.object({ dismissalId: z.string() }),
  handler: async ({ app, viewer, params, body }) => {
    const seen = body.material === undefined ? {} : { material: body.material }
    const request = { findingId: params.findingId, why: body.why, ...seen }
    return { dismissalId: orThrow(await app.dismissFinding(viewer, request)) }
  },
})
