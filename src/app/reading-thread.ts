import { parentPort, workerData } from 'node:worker_threads'
import { readText } from '../reading/index.ts'
import type { ReadingContext } from '../reading/marks.ts'

/** Runs in a thread of its own: reads the one text it was started with, answers, ends. */
const { text, context }: { readonly text: string; readonly context: ReadingContext } = workerData
parentPort?.postMessage(readText(text, context))
