import { z } from 'zod'
import type { ReadPreview } from '../../app/types.ts'
import { idOf } from '../params.ts'
import { failureSentence } from '../problems.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import type { PreviewedSource } from '../wire/outcomes.ts'

const present = (preview: ReadPreview): PreviewedSource =>
  preview.is === 'failed'
    ? { sourceId: preview.sourceId, is: preview.is, sentence: failureSentence(preview.failure) }
    : preview

export const previewReadingRoute = route({
  method: 'POST',
  url: '/api/read/preview',
  summary:
    'Tells what reading the texts named, or all not yet read by this version, would change. Writes nothing. Answers line by line.',
  body: z.object({ sources: z.array(idOf('source')).max(10_000).optional() }),
  produces: LINES,
  handler: async ({ app, viewer, body, reply }) =>
    streamWork(reply, async (work) => {
      const named = body.sources === undefined ? {} : { sources: body.sources }
      const previews = await app.previewReading(viewer, { ...named, ...work })
      return previews.map(present)
    }),
})
