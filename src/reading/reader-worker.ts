import { Worker } from 'node:worker_threads'
import type { OnProgress } from './index.ts'
import type { Reading, ReadingContext } from './marks.ts'

/** What the thread sends: how far it is, and at the end the reading. */
export type FromReader =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'read'; readonly reading: Reading }

/**
 * Reads a text in a thread of its own, so that a server goes on answering meanwhile. Gives exactly
 * what `readText` gives. Rejects when the thread fails; an aborted signal ends the thread and
 * rejects with the signal's reason.
 */
export const readInWorker = (
  text: string,
  context: ReadingContext,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<Reading> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      workerData: { text, context },
    })
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      settle()
      void worker.terminate()
    }
    const abort = (): void => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', abort, { once: true })
    worker.on('message', (message: FromReader) => {
      if (message.is === 'progress') onProgress(message.share)
      else end(() => resolve(message.reading))
    })
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', (code) => {
      end(() => reject(new Error(`The thread that read the text ended with code ${code}.`)))
    })
  })
