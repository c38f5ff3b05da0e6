import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import type { Span } from '../../domain/text-span.ts'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { spanShape } from '../wire/common.ts'
import { partingShape, placesShape } from '../wire/people.ts'

const recordParams = z.object({ recordId: idOf('record') })

export const placesOfRecordRoute = route({
  method: 'GET',
  url: '/api/people/:recordId/places',
  summary: 'Every place of one name in one source, with the words around it.',
  params: recordParams,
  response: placesShape,
  handler: async ({ app, viewer, params }) => ({
    places: orNotFound(await app.placesOfRecord(viewer, params.recordId)),
  }),
})

const spanOf = (given: string): Span => {
  const [start = 0, end = 0] = given.split('-').map(Number)
  return { start, end }
}

export const previewPartingRoute = route({
  method: 'GET',
  url: '/api/people/:recordId/parting',
  summary: 'Whom places and claims would go to if some places were another’s. Writes nothing.',
  params: recordParams,
  query: z.object({
    at: z
      .string()
      .regex(/^\d{1,12}-\d{1,12}(,\d{1,12}-\d{1,12})*$/, 'places as 12-24, parted by commas')
      .describe('Places as 12-24, parted by commas.'),
  }),
  response: z.object({ preview: partingShape }),
  handler: async ({ app, viewer, params, query }) => ({
    preview: orThrow(
      await app.previewParting(viewer, {
        record: params.recordId,
        places: query.at.split(',').map(spanOf),
      }),
    ),
  }),
})

export const partRecordRoute = route({
  method: 'POST',
  url: '/api/people/:recordId/parting',
  summary: 'Records that some places of a name in one source are another’s, with the reason.',
  params: recordParams,
  body: z.object({ places: z.array(spanShape).min(1).max(1000), reason: z.string().max(2000) }),
  response: z.object({ decisionId: z.string(), record: z.string() }),
  handler: async ({ app, viewer, params, body }) =>
    orThrow(await app.partRecord(viewer, { record: params.recordId, ...body })),
})
