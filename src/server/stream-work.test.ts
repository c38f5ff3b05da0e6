import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { Work } from '../app/types.ts'
import { streamWork } from './stream-work.ts'

const servers: { close(): Promise<unknown> }[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const serve = async (run: (work: Required<Work>) => Promise<unknown>): Promise<string> => {
  const server = fastify({ forceCloseConnections: true })
  server.get('/', async (_request, reply) => streamWork(reply, run))
  servers.push(server)
  return server.listen({ port: 0, host: '127.0.0.1' })
}

const linesOf = async (url: string): Promise<unknown[]> =>
  (await (await fetch(url)).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('long work that is answered line by line', () => {
  it('tells how far it is, the last step always, and then the outcome', async () => {
    const url = await serve(async ({ onProgress }) => {
      for (let done = 0; done <= 1000; done++) onProgress({ what: 'counting', done, total: 1000 })
      return 'counted'
    })
    const lines = await linesOf(url)
    expect(lines.at(-1)).toEqual({ outcome: 'counted' })
    expect(lines.at(-2)).toEqual({ progress: { what: 'counting', done: 1000, total: 1000 } })
    expect(lines.length).toBeLessThan(20)
  })

  it('is told to stop when the one who asked goes away, and only then', async () => {
    let stopped = false
    const url = await serve(
      ({ onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress({ what: 'waiting', done: 0, total: null })
          signal.addEventListener('abort', () => {
            stopped = true
            resolve('stopped')
          })
        }),
    )
    const control = new AbortController()
    await fetch(url, { signal: control.signal })
    expect(stopped).toBe(false)
    control.abort()
    await expect.poll(() => stopped).toBe(true)
  })

  it('is not told to stop once it is done', async () => {
    let signalled: AbortSignal | undefined
    const url = await serve(async ({ signal }) => {
      signalled = signal
      return 'done'
    })
    await linesOf(url)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(signalled?.aborted).toBe(false)
  })
})
