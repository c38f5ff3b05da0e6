import type { FastifyInstance } from 'fastify'

/** How many ports above the wanted one are tried before giving up. */
const TRIES = 20

export interface Listening {
  readonly port: number
  /** True when the wanted port was taken and another was used. */
  readonly moved: boolean
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const portOf = (server: FastifyInstance): number => {
  const address = server.server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Listens on the wanted port or the next free one above it. Port 0 lets the system choose. */
export const listenNear = async (
  server: FastifyInstance,
  wanted: number,
  host: string,
): Promise<Listening> => {
  for (let port = wanted; ; port++) {
    try {
      await server.listen({ port, host })
      return { port: portOf(server), moved: port !== wanted }
    } catch (error) {
      if (!isTaken(error) || port - wanted >= TRIES || port >= 65_535) throw error
    }
  }
}
