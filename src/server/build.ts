import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { localOwner } from '../access/viewer.ts'
import type { App } from '../app/types.ts'
import { guard } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { discardAllPackages } from './kept-packages.ts'
import { describeWith } from './openapi.ts'
import { servePages } from './pages.ts'
import { sendProblem } from './problems.ts'
import { registerRoutes } from './register.ts'

/** A request in JSON is a review or a question, never a document. */
const JSON_LIMIT_BYTES = 1_000_000
/** Files are captured one by one as they come, each up to the limit that capturing has: none is set here. */
const FILES_LIMITS = { fileSize: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY }
/** What is no file is refused; this much of it may come before that. */
const FIELD_LIMIT_BYTES = 10_000
const IDLE_LIMIT_MS = 60_000

/** The whole server, not yet listening. `portOf` tells the port once it is known. */
export const buildServer = async (app: App, portOf: () => number): Promise<FastifyInstance> => {
  const server = fastify({
    bodyLimit: JSON_LIMIT_BYTES,
    forceCloseConnections: true,
    requestTimeout: 0,
    keepAliveTimeout: IDLE_LIMIT_MS,
    routerOptions: { maxParamLength: 200 },
  })
  server.addHook('onRequest', guard(portOf))
  server.setErrorHandler((error, _request, reply) => sendProblem(reply, error))
  await server.register(fastifyHelmet, securityHeaders)
  await server.register(fastifyMultipart, {
    limits: { ...FILES_LIMITS, fieldSize: FIELD_LIMIT_BYTES },
  })
  await describeWith(server)
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  registerRoutes(server, (route, request, reply) =>
    route.handler({
      app,
      // The one who sits at this machine, until there are accounts.
      viewer: localOwner,
      params: request.params as undefined,
      query: request.query as undefined,
      body: request.body as undefined,
      request,
      reply,
    }),
  )
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger())
  await servePages(server)
  server.addHook('onClose', discardAllPackages)
  return server
}
