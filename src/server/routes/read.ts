import { z } from 'zod'
import type { ReadOutcome } from '../../app/types.ts'
import { idOf } from '../params.ts'
import { failureSentence } from '../problems.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import type { ReadSource } from '../wire/outcomes.ts'

const present = (outcome: ReadOutcome): ReadSource =>
  outcome.is === 'failed'
    ? { sourceId: outcome.sourceId, is: outcome.is, sentence: failureSentence(outcome.failure) }
    : outcome

export const readRoute = route({
  method: 'POST',
  url: '/api/read',
  summary: 'Reads the texts named, or all, and proposes claims. Answers line by line.',
  body: z.object({ sources: z.array(idOf('source')).max(10_000).optional() }),
  produces: LINES,
  handler: async ({ app, viewer, body, reply }) =>
    streamWork(reply, async (work) => {
      const named = body.sources === undefined ? {} : { sources: body.sources }
      const outcomes = await app.readSources(viewer, { ...named, ...work })
      return outcomes.map(present)
    }),
})
