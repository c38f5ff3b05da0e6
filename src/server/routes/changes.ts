import { PassThrough } from 'node:stream'
import { route } from '../route.ts'

/** So that a connection that died is noticed. */
const HEARTBEAT_MS = 15_000

export const changesRoute = route({
  method: 'GET',
  url: '/api/changes',
  summary: 'Server-sent events: the size of the ledger, now and after every change.',
  produces: 'text/event-stream',
  handler: async ({ app, viewer, reply }) => {
    const events = new PassThrough()
    const tell = (size: number) => events.write(`event: ledger\ndata: {"size":${size}}\n\n`)
    const stop = app.onChange(tell)
    const beat = setInterval(() => events.write(': still here\n\n'), HEARTBEAT_MS)
    reply.raw.once('close', () => {
      stop()
      clearInterval(beat)
      events.destroy()
    })
    events.write('retry: 2000\n\n')
    tell((await app.ledgerState(viewer)).size)
    return reply.type('text/event-stream').send(events)
  },
})
