import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Arrival, INTENT_HEADER, refusalOf } from './arrival.ts'
import { refuse } from './problems.ts'

const oneHeader = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

/** Refuses before anything of the request is read. `portOf` is asked late: the port may be chosen by the system. */
export const guard =
  (portOf: () => number) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const arrival: Arrival = {
      method: request.method,
      url: request.url,
      host: request.headers.host,
      origin: request.headers.origin,
      fetchSite: oneHeader(request.headers['sec-fetch-site']),
      intent: oneHeader(request.headers[INTENT_HEADER]),
    }
    const why = refusalOf(arrival, portOf())
    if (why !== null) await refuse(reply, why)
  }
