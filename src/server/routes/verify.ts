import { z } from 'zod'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'

export const verifyRoute = route({
  method: 'POST',
  url: '/api/verify',
  summary: 'Verifies the whole ledger and every body and blob it commits to. Answers line by line.',
  body: z.object({}).optional(),
  produces: LINES,
  handler: async ({ app, viewer, reply }) => streamWork(reply, (work) => app.verify(viewer, work)),
})
