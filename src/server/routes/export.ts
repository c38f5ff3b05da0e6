import { z } from 'zod'
import { filterOf, filterQuery } from '../params.ts'
import { route } from '../route.ts'

/** RFC 6266: a plain name for old readers, the real one in UTF-8. */
export const attachment = (fileName: string): string => {
  const plain = fileName.replace(/[^\w.-]+/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}

export const exportRoute = route({
  method: 'GET',
  url: '/api/export/:what/:format',
  summary: 'Downloads the chronology, the tallies or the findings as DOCX, HTML, CSV or JSON.',
  params: z.object({
    what: z.enum(['chronology', 'tallies', 'findings']),
    format: z.enum(['docx', 'html', 'csv', 'json']),
  }),
  query: filterQuery.extend({
    dismissed: z
      .enum(['listed'])
      .optional()
      .describe('Lists the findings that were dismissed too; else they are only counted.'),
  }),
  produces: 'application/octet-stream',
  handler: async ({ app, viewer, params, query, reply }) => {
    const file = await app.exportFile(viewer, {
      ...params,
      filter: filterOf(query),
      dismissed: query.dismissed === 'listed',
    })
    return reply
      .type(file.mediaType)
      .header('content-disposition', attachment(file.fileName))
      .send(Buffer.from(file.bytes))
  },
})
