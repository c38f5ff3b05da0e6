import { z } from 'zod'
import type { AddOutcome } from '../../app/types.ts'
import { idOf } from '../params.ts'
import { failureSentence } from '../problems.ts'
import { needMultipart, receivedFiles } from '../received-files.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import type { AddedFile } from '../wire/outcomes.ts'

const present = (outcome: AddOutcome): AddedFile => {
  const name = outcome.path
  if (outcome.is === 'failed') {
    return { name, is: 'failed', sentence: failureSentence(outcome.failure) }
  }
  const { is, sourceId, textId, warnings } = outcome
  return { name, is, sourceId, textId, warnings }
}

export const addRoute = route({
  method: 'POST',
  url: '/api/sources',
  summary:
    'Adds the files sent (multipart, sidecars first): captures their bytes, then their text, each as it comes. Answers line by line.',
  query: z.object({ case: idOf('case').optional() }),
  consumes: 'multipart/form-data',
  produces: LINES,
  handler: async ({ app, viewer, query, request, reply }) => {
    needMultipart(request)
    return streamWork(reply, async (work) => {
      const outcomes = await app.addFiles(viewer, {
        received: receivedFiles(request),
        ...(query.case === undefined ? {} : { caseId: query.case }),
        ...work,
      })
      return outcomes.map(present)
    })
  },
})
