import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AnyRoute } from './route.ts'
import { routes } from './routes/index.ts'
import { problemShape } from './wire/common.ts'

type Handle = (route: AnyRoute, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

const schemaOf = (route: AnyRoute) => ({
  summary: route.summary,
  ...(route.params === undefined ? {} : { params: route.params }),
  ...(route.query === undefined ? {} : { querystring: route.query }),
  ...(route.body === undefined ? {} : { body: route.body }),
  ...(route.consumes === undefined ? {} : { consumes: [route.consumes] }),
  ...(route.produces === undefined ? {} : { produces: [route.produces] }),
  response: {
    200: route.response ?? z.string().describe('A file or a stream.'),
    '4xx': problemShape,
  },
})

/** Puts every route on a server; `handle` is what happens when one is called. */
export const registerRoutes = (server: FastifyInstance, handle: Handle): void => {
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.url,
      schema: schemaOf(route),
      handler: (request, reply) => handle(route, request, reply),
    })
  }
}
