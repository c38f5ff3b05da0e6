import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { route } from '../route.ts'

export const openCaseRoute = route({
  method: 'POST',
  url: '/api/cases',
  summary: 'Opens a case: a compartment of work and of access.',
  body: z.object({ name: z.string().trim().min(1).max(200) }),
  response: z.object({ caseId: z.string() }),
  handler: async ({ app, viewer, body }) => ({
    caseId: orThrow(await app.openCase(viewer, body.name)),
  }),
})
