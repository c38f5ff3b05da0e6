import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { ProgressEvent, Work } from '../app/types.ts'
import { type Problem, problemOf } from './problems.ts'

/** One line of the answer to long work, as JSON: progress at any time, then the outcome or a problem. */
export type WorkLine<T> =
  | { readonly progress: ProgressEvent }
  | { readonly outcome: T }
  | { readonly problem: Problem }

export const LINES = 'application/x-ndjson'

/** Between two progress lines, so that fast work does not flood a slow reader. */
const PAUSE_MS = 100

/**
 * Answers with one JSON object a line while long work goes on. The work is told to stop when the
 * one who asked goes away; what is done by then stays done.
 */
export const streamWork = <T>(
  reply: FastifyReply,
  run: (work: Required<Work>) => Promise<T>,
): FastifyReply => {
  const lines = new Readable({ read() {} })
  const abort = new AbortController()
  let over = false
  reply.raw.once('close', () => {
    if (!over) abort.abort()
  })
  const send = (line: WorkLine<T>) => lines.push(`${JSON.stringify(line)}\n`)
  let last = 0
  const onProgress = (progress: ProgressEvent) => {
    const now = Date.now()
    if (now - last < PAUSE_MS && progress.done !== progress.total) return
    last = now
    send({ progress })
  }
  run({ onProgress, signal: abort.signal })
    .then((outcome) => send({ outcome }))
    .catch((error: unknown) => send({ problem: problemOf(error) }))
    .finally(() => {
      over = true
      lines.push(null)
    })
  return reply.type(LINES).send(lines)
}
