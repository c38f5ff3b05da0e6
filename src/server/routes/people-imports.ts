import { z } from 'zod'
import { DaftarError, orThrow } from '../../domain/failure.ts'
import { needMultipart, receivedFiles } from '../received-files.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import { heldImportShape, importShape } from '../wire/people.ts'

const ticketParams = z.object({ ticket: z.string().regex(/^[0-9a-f]{32}$/) })

export const sendImportRoute = route({
  method: 'POST',
  url: '/api/people-imports',
  summary:
    'Verifies a package (multipart, one ZIP) and tells what would be taken of who is who. Writes nothing. Answers line by line, with a ticket.',
  query: z.object({
    key: z
      .string()
      .max(500)
      .optional()
      .describe('The key of the package’s log, come by another way.'),
  }),
  consumes: 'multipart/form-data',
  produces: LINES,
  handler: async ({ app, viewer, query, request, reply }) => {
    needMultipart(request)
    return streamWork(reply, async (work) => {
      const files = receivedFiles(request)
      try {
        const first = await files.next()
        if (first.done === true) throw new DaftarError({ kind: 'no-package-sent' })
        const named = query.key === undefined ? {} : { key: query.key }
        return orThrow(
          await app.receiveImport(viewer, { received: first.value, ...named, ...work }),
        )
      } catch (error) {
        const isCutShort = error instanceof DaftarError && error.failure.kind === 'not-arrived'
        throw isCutShort ? new DaftarError({ kind: 'package-not-arrived' }) : error
      } finally {
        await files.return(undefined)
      }
    })
  },
})

export const heldImportRoute = route({
  method: 'GET',
  url: '/api/people-imports/:ticket',
  summary: 'What would be taken of a package that was sent, as things stand now. Writes nothing.',
  params: ticketParams,
  response: heldImportShape,
  handler: async ({ app, viewer, params }) => orThrow(await app.heldImport(viewer, params.ticket)),
})

export const takeImportRoute = route({
  method: 'POST',
  url: '/api/people-imports/:ticket',
  summary: 'Takes what was shown of a package, if it is what would be taken still.',
  params: ticketParams,
  body: z.object({ seen: z.string().regex(/^[0-9a-f]{64}$/) }),
  response: importShape,
  handler: async ({ app, viewer, params, body }) =>
    orThrow(await app.takeImport(viewer, { ticket: params.ticket, seen: body.seen })),
})
