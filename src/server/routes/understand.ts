import { z } from 'zod'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { understoodShape, wordsUnderstoodShape } from '../wire/claims.ts'

const place = z.coerce.number().int().min(0)

export const understandRoute = route({
  method: 'GET',
  url: '/api/texts/:textId/understood',
  summary: 'What the rules read in some words of a text; nothing is written.',
  params: z.object({ textId: idOf('text') }),
  query: z
    .object({ start: place, end: place })
    .refine(({ start, end }) => start < end, 'The words end after they start.'),
  response: understoodShape,
  handler: async ({ app, viewer, params, query }) =>
    orNotFound(await app.understand(viewer, params.textId, query)),
})

export const understandWordsRoute = route({
  method: 'GET',
  url: '/api/understood',
  summary: 'What words written for a date or a quantity mean; null when they are not understood.',
  query: z.object({ as: z.enum(['date', 'quantity']), words: z.string().min(1).max(300) }),
  response: z.object({ understood: wordsUnderstoodShape.nullable() }),
  handler: async ({ app, query }) => ({
    understood: await app.understandWords(query.words, query.as),
  }),
})
