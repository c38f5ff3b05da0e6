import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { orThrow } from '../../domain/failure.ts'
import { idOf } from '../params.ts'
import { orNotFound } from '../problems.ts'
import { route } from '../route.ts'
import { LINES, streamWork } from '../stream-work.ts'
import { attachment } from './export.ts'

/** Packages made and not yet fetched, by a ticket that nobody can guess. */
const waiting = new Map<string, string>()

/** How long a package that nobody fetches is kept. */
const KEEP_MS = 10 * 60_000

const remove = async (ticket: string): Promise<void> => {
  const path = waiting.get(ticket)
  waiting.delete(ticket)
  if (path !== undefined) await rm(dirname(path), { recursive: true, force: true })
}

export const makePackageRoute = route({
  method: 'POST',
  url: '/api/packages',
  summary:
    'Makes a package of the case that a stranger can verify. Answers line by line, with a ticket.',
  body: z.object({ case: idOf('case').optional() }),
  produces: LINES,
  handler: async ({ app, viewer, body, request, reply }) =>
    streamWork(request, reply, async (work) => {
      const path = join(await mkdtemp(join(tmpdir(), 'daftar-package-')), 'daftar-package.zip')
      const named = body.case === undefined ? {} : { caseId: body.case }
      const made = await app.exportPackage(viewer, { ...named, path, ...work })
      if (!made.ok) await rm(dirname(path), { recursive: true, force: true })
      const { entries, files, bytes } = orThrow(made)
      const ticket = randomBytes(16).toString('hex')
      waiting.set(ticket, path)
      setTimeout(() => void remove(ticket), KEEP_MS).unref()
      return { ticket, entries, files, bytes }
    }),
})

export const fetchPackageRoute = route({
  method: 'GET',
  url: '/api/packages/:ticket',
  summary: 'Downloads a package once, by the ticket its making gave.',
  params: z.object({ ticket: z.string().regex(/^[0-9a-f]{32}$/) }),
  produces: 'application/zip',
  handler: async ({ params, reply }) => {
    const path = orNotFound(waiting.get(params.ticket) ?? null)
    const stream = createReadStream(path)
    stream.once('close', () => void remove(params.ticket))
    return reply
      .type('application/zip')
      .header('content-disposition', attachment('daftar-package.zip'))
      .send(stream)
  },
})
