import { basename } from 'node:path'
import type { AddOutcome } from '../../app/types.ts'
import { parseId } from '../../domain/ids.ts'
import { failureSentence } from '../problems.ts'
import { receiveFiles } from '../received-files.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import type { AddedFile } from '../wire/outcomes.ts'

/** The path was ours for a moment: who sent the file knows only its name. */
const present = (outcome: AddOutcome): AddedFile =>
  outcome.is === 'failed'
    ? { name: basename(outcome.path), is: outcome.is, sentence: failureSentence(outcome.failure) }
    : {
        name: basename(outcome.path),
        is: outcome.is,
        sourceId: outcome.sourceId,
        textId: outcome.textId,
        warnings: outcome.warnings,
      }

export const addRoute = route({
  method: 'POST',
  url: '/api/sources',
  summary:
    'Adds the files sent (multipart): captures their bytes, then their text. Answers line by line.',
  consumes: 'multipart/form-data',
  produces: LINES,
  handler: async ({ app, viewer, request, reply }) => {
    const received = await receiveFiles(request)
    const given = parseId('case', received.fields.get('case') ?? '')
    return streamWork(request, reply, async (work) => {
      try {
        const outcomes = await app.addFiles(viewer, {
          paths: received.paths,
          ...(given.ok ? { caseId: given.value } : {}),
          ...work,
        })
        return outcomes.map(present)
      } finally {
        await received.discard()
      }
    })
  },
})
