import { Worker } from 'node:worker_threads'
import { readText } from '../reading/index.ts'
import type { Reading, ReadingContext } from '../reading/marks.ts'

/** Longer texts are read in a thread of their own, so that a server goes on answering meanwhile. */
const LONG = 100_000

/** Reads a text here if it is short, in a worker thread if it is long. */
export const readAside = (text: string, context: ReadingContext): Promise<Reading> =>
  text.length < LONG ? Promise.resolve(readText(text, context)) : inThread(text, context)

const inThread = (text: string, context: ReadingContext): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: { text, context },
    })
    worker.once('message', (reading: Reading) => {
      resolve(reading)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread that read the text ended with code ${code}.`))
    })
  })
