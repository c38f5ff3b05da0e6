import { z } from 'zod'
import type { ActDraft } from '../../app/types.ts'
import { actDraftSchema } from '../../claims/acts/act-draft.ts'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { actOutcomeShape } from '../wire/claims.ts'

export const actRoute = route({
  method: 'POST',
  url: '/api/acts',
  summary: 'Accepts many claims, splits one or joins two: one decision that is taken back as one.',
  body: actDraftSchema,
  response: actOutcomeShape,
  handler: async ({ app, viewer, body }) => orThrow(await app.act(viewer, body as ActDraft)),
})

export const undoActRoute = route({
  method: 'POST',
  url: '/api/acts/:actId/undo',
  summary: 'Takes back everything that one decision made and that still counts.',
  params: z.object({ actId: idOf('act') }),
  body: z.object({}).optional(),
  response: z.object({ claims: z.int() }),
  handler: async ({ app, viewer, params }) => orThrow(await app.undoAct(viewer, params.actId)),
})
