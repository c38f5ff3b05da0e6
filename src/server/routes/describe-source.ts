import { z } from 'zod'
import { descriptionOf } from '../../capture/description-of.ts'
import { orThrow } from '../../domain/failure.ts'
import { sourceKinds } from '../../domain/source.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { statedOf } from '../wire/common.ts'

const words = statedOf(z.string().trim().min(1).max(2000)).optional()

export const describeSourceRoute = route({
  method: 'POST',
  url: '/api/sources/:sourceId/description',
  summary: 'Changes what is said of a source as a whole; what is not given stays as it is.',
  params: z.object({ sourceId: idOf('source') }),
  body: z.strictObject({
    title: words,
    kind: z.enum(sourceKinds).optional(),
    author: words,
    publisher: words,
    date: words.describe('EDTF, as 2021-02-08 or 2020-05-13~.'),
    language: words.describe('A language tag, as en, ru or kk.'),
    address: words,
  }),
  response: z.object({ sourceId: z.string() }),
  handler: async ({ app, viewer, params, body }) => {
    const description = orThrow(descriptionOf(body))
    return { sourceId: orThrow(await app.describeSource(viewer, params.sourceId, description)) }
  },
})
