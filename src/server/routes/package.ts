import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { zipFolder } from '../../outputs/package/zip-folder.ts'
import { discardPackage, keepPackage, keptPackage } from '../kept-packages.ts'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import { attachment } from './export.ts'

export const makePackageRoute = route({
  method: 'POST',
  url: '/api/packages',
  summary:
    'Makes a package of the case that a stranger can verify. Answers line by line, with a ticket.',
  body: z.object({ case: idOf('case').optional() }),
  produces: LINES,
  handler: async ({ app, viewer, body, reply }) =>
    streamWork(reply, async (work) => {
      const path = join(await mkdtemp(join(tmpdir(), 'daftar-package-')), 'daftar-package')
      const named = body.case === undefined ? {} : { caseId: body.case }
      const made = await app.exportPackage(viewer, { ...named, path, ...work })
      if (!made.ok) await rm(dirname(path), { recursive: true, force: true })
      const { entries, files, bytes } = orThrow(made)
      return { ticket: keepPackage(path), entries, files, bytes }
    }),
})

export const fetchPackageRoute = route({
  method: 'GET',
  url: '/api/packages/:ticket',
  summary: 'Downloads a package once, by the ticket its making gave.',
  params: z.object({ ticket: z.string().regex(/^[0-9a-f]{32}$/) }),
  produces: 'application/zip',
  handler: async ({ params, reply }) => {
    const path = orNotFound(keptPackage(params.ticket))
    const stream = await zipFolder(path, 'daftar-package')
    stream.once('close', () => void discardPackage(params.ticket))
    return reply
      .type('application/zip')
      .header('content-disposition', attachment('daftar-package.zip'))
      .send(stream)
  },
})
