import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound, sendProblem } from './problems.ts'

/** Where the pages for the browser are built to. */
export const pagesFolder = join(import.meta.dirname, '../web/dist')

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><title>Daftar</title><p>The pages are not built yet. Run “npm run build” and load this page again.</p>'

/** Serves the built pages; every address that is no file and not under /api is the one page. */
export const servePages = async (server: FastifyInstance, folder = pagesFolder): Promise<void> => {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await server.register(fastifyStatic, {
      root: folder,
      index: 'index.html',
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (response, path) => {
        // Names of assets change with their content.
        const lasting = path.includes(`${join('dist', 'assets')}`)
        response.header(
          'cache-control',
          lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  }
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api')
    if (!wantsPage || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')) {
      return sendProblem(reply, notFound())
    }
    if (!built) return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT)
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
