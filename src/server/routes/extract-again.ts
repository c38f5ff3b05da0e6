import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { list } from '../wire/common.ts'

export const extractAgainRoute = route({
  method: 'POST',
  url: '/api/sources/:sourceId/extraction',
  summary:
    'Makes a source’s text anew from its bytes and finds the words of every claim again; names those that are lost.',
  params: z.object({ sourceId: idOf('source') }),
  body: z.strictObject({
    encoding: z
      .string()
      .max(40)
      .optional()
      .describe('How the bytes are to be read, as windows-1251; counts before what is detected.'),
  }),
  response: z.object({
    from: z.string(),
    to: z.string().describe('The same as `from` when the characters are the same.'),
    kept: z.int(),
    moved: z.int(),
    lost: list(z.string()).describe('Claims some words of which are not in the new text.'),
  }),
  handler: async ({ app, viewer, params, body }) => {
    const { encoding } = body
    const said = encoding === undefined ? {} : { encoding }
    return orThrow(await app.extractAgain(viewer, params.sourceId, said))
  },
})
