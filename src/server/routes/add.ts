import { basename, dirname, sep } from 'node:path'
import type { AddOutcome } from '../../app/types.ts'
import { parseId } from '../../domain/ids.ts'
import { failureSentence } from '../problems.ts'
import { receiveFiles } from '../received-files.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import type { AddedFile } from '../wire/outcomes.ts'

/** The folder was ours for a moment: who sent the file knows only its name. */
const withoutFolder = (sentence: string, path: string): string =>
  sentence.replaceAll(`${dirname(path)}${sep}`, '')

const present = (outcome: AddOutcome): AddedFile => {
  const name = basename(outcome.path)
  if (outcome.is === 'failed') {
    const sentence = withoutFolder(failureSentence(outcome.failure), outcome.path)
    return { name, is: 'failed', sentence }
  }
  const { is, sourceId, textId, warnings } = outcome
  return { name, is, sourceId, textId, warnings }
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
    return streamWork(reply, async (work) => {
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
