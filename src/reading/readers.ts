import { availableParallelism } from 'node:os'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Span } from '../domain/text-span.ts'
import { stretchText } from './index.ts'
import type { ReadingContext } from './marks.ts'
import { type PackedPart, type PartRead, unpacked } from './parts.ts'
import { stretchesOf } from './stretches.ts'
import { type OnProgress, textReader } from './text-reader.ts'
import { startThread, type ThreadHandle } from './thread-handle.ts'

export interface ReadWork {
  /** Of the whole text, from 0 to 1. */
  readonly onProgress?: OnProgress
  /** Stops the reading at once; it then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** Reads texts, several at a time. What is read does not depend on where. */
export interface Readers {
  /** How many texts are read at once. */
  readonly size: number
  /** The stretches of a text, in order, as they are read, each in one part or several. */
  read(text: string, context: ReadingContext, work?: ReadWork): AsyncGenerator<PartRead>
  close(): void
}

/** A text that is longer would hold up a server while it is read. */
const LONGEST_HERE = 100_000
/** Fewer characters in all are read sooner than a thread starts. */
const MOST_HERE = 400_000

/** Readers for texts of these lengths: here, or in threads that leave one core to everything else. */
export const readersFor = (lengths: readonly number[]): Readers => {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return all <= MOST_HERE && lengths.every((length) => length <= LONGEST_HERE)
    ? readersHere
    : readersInThreads()
}

const shareIn = (text: string, { start, end }: Span, share: number): number =>
  (start + (end - start) * share) / text.length

const readersHere: Readers = {
  size: 1,
  async *read(text, context, { onProgress, signal } = {}) {
    const reader = textReader(context)
    for (const stretch of stretchesOf(text)) {
      await breathe()
      signal?.throwIfAborted()
      const { start, end } = stretch
      const reading = reader.read(stretchText(text, stretch), (share) =>
        onProgress?.(shareIn(text, stretch, share)),
      )
      yield { start, end, reading, endsStretch: true }
    }
  },
  close: () => {},
}

/** Threads are started when they are first needed, and kept until closed. */
export const readersInThreads = (size = Math.max(1, availableParallelism() - 1)): Readers => {
  const threads = threadPool(size)
  return {
    size,
    async *read(text, context, { onProgress, signal } = {}) {
      signal?.throwIfAborted()
      const thread = await threads.take()
      const stop = (): void => thread.end(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      try {
        signal?.throwIfAborted()
        thread.begin(context)
        yield* readWith(thread, text, onProgress)
      } finally {
        signal?.removeEventListener('abort', stop)
        if (thread.busy()) thread.end()
        threads.give(thread)
      }
    },
    close: threads.close,
  }
}

/** While one stretch is used, the thread reads the next; no more than that, so that none pile up. */
async function* readWith(
  thread: ThreadHandle,
  text: string,
  onProgress?: OnProgress,
): AsyncGenerator<PartRead> {
  let before: Promise<readonly PackedPart[]> | null = null
  for (const stretch of stretchesOf(text)) {
    const read = thread.read(stretchText(text, stretch), (share) =>
      onProgress?.(shareIn(text, stretch, share)),
    )
    // Whoever awaits it gets the rejection; it must not end the process before.
    read.catch(() => {})
    if (before) yield* partsOf(await before)
    before = read
  }
  if (before) yield* partsOf(await before)
}

/** Each is unpacked when it is asked for: until then there are only its bytes. */
function* partsOf(parts: readonly PackedPart[]): Generator<PartRead> {
  for (const [n, part] of parts.entries()) {
    const { start, end } = part
    yield { start, end, reading: unpacked(part), endsStretch: n === parts.length - 1 }
  }
}

const threadPool = (size: number) => {
  const idle: ThreadHandle[] = []
  const waiting: ((thread: ThreadHandle) => void)[] = []
  let alive = 0
  const start = (): ThreadHandle => {
    alive++
    return startThread()
  }
  return {
    take: async (): Promise<ThreadHandle> =>
      idle.pop() ??
      (alive < size ? start() : new Promise<ThreadHandle>((resolve) => waiting.push(resolve))),
    give: (thread: ThreadHandle): void => {
      if (thread.over()) alive--
      const next = waiting.shift()
      if (next) next(thread.over() ? start() : thread)
      else if (!thread.over()) idle.push(thread)
    },
    close: (): void => {
      for (const thread of idle.splice(0)) thread.end()
    },
  }
}
