import { parentPort, workerData } from 'node:worker_threads'
import { readText } from './index.ts'
import type { ReadingContext } from './marks.ts'
import type { FromReader } from './reader-worker.ts'

/** Runs in a thread of its own: reads the one text it was started with, tells how far it is, ends. */
const { text, context }: { readonly text: string; readonly context: ReadingContext } = workerData

const send = (message: FromReader): void => parentPort?.postMessage(message)

/** Progress is told in steps of a hundredth: no flood of messages for a text of many paragraphs. */
let told = 0
const reading = readText(text, context, (share) => {
  if (share - told < 0.01) return
  told = share
  send({ is: 'progress', share })
})
send({ is: 'read', reading })
