import { Worker } from 'node:worker_threads'
import type { ReadingContext } from './marks.ts'
import type { PackedPart } from './parts.ts'
import type { FromReader, ToReader } from './reader-thread.ts'
import type { OnProgress, StretchText } from './text-reader.ts'

/** A thread that reads, seen from outside. */
export interface ThreadHandle {
  begin(context: ReadingContext): void
  /** Stretches may be given ahead: they are read, and answered, in order. */
  read(stretch: StretchText, onProgress: OnProgress): Promise<readonly PackedPart[]>
  /** True while something given was not answered yet. */
  busy(): boolean
  /** True once it ended: it must not be used again. */
  over(): boolean
  /** Ends it at once; what was not answered yet is rejected with the reason. */
  end(reason?: unknown): void
}

interface Asked {
  readonly resolve: (parts: readonly PackedPart[]) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: OnProgress
}

/**
 * Megabytes; reading needs about a tenth. Without a limit the engine lets what is no longer needed lie
 * until there is much of it, on a machine with much memory the more.
 */
const MOST_MEMORY = 1000

/**
 * Of these, what was just made. Nearly all of it is needed for one sentence only; more room takes twice
 * the memory and saves no time.
 */
const MOST_NEW = 24

export const startThread = (): ThreadHandle => {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: MOST_NEW },
  })
  const asked: Asked[] = []
  let over = false
  const end = (reason: unknown = new Error('The thread that read was ended.')): void => {
    over = true
    for (const { reject } of asked.splice(0)) reject(reason)
    void worker.terminate()
  }
  worker.on('message', (message: FromReader) => {
    if (message.is === 'progress') asked[0]?.onProgress(message.share)
    else if (message.is === 'read') asked.shift()?.resolve(message.parts)
    else asked.shift()?.reject(new Error(message.why))
  })
  worker.once('error', end)
  worker.once('exit', (code) => {
    if (!over) end(new Error(`The thread that read the text ended with code ${code}.`))
  })
  const tell = (message: ToReader): void => worker.postMessage(message)
  return {
    begin: (context) => tell({ is: 'text', context }),
    read: (stretch, onProgress) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject, onProgress })
        tell({ is: 'stretch', stretch })
      }),
    busy: () => asked.length > 0,
    over: () => over,
    end,
  }
}
