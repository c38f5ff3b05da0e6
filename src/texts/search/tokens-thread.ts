import { parentPort } from 'node:worker_threads'
import { tokensForIndex } from './index-tokens.ts'

/** Runs in a thread of its own: answers each list of texts with their tokens. */
parentPort?.on('message', (texts: readonly string[]) => {
  parentPort?.postMessage(texts.map(tokensForIndex))
})
