import { parentPort } from 'node:worker_threads'
import type { ReadingContext } from './marks.ts'
import { type PackedPart, packed } from './parts.ts'
import { type StretchText, type TextReader, textReader } from './text-reader.ts'

/** What the thread is told: that a text begins, and its stretches in order. */
export type ToReader =
  | { readonly is: 'text'; readonly context: ReadingContext }
  | { readonly is: 'stretch'; readonly stretch: StretchText }

/** What it answers for each stretch: how far it is, and at the end the reading, or why there is none. */
export type FromReader =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'read'; readonly parts: readonly PackedPart[] }
  | { readonly is: 'stumbled'; readonly why: string }

/** Bytes are handed over, not copied. */
const send = (message: FromReader): void =>
  parentPort?.postMessage(
    message,
    message.is === 'read' ? message.parts.map(({ bytes }) => bytes.buffer) : [],
  )

/** Told in steps of a twentieth of a stretch: no flood of messages for a stretch of many paragraphs. */
const STEP = 0.05

const readStretch = (reader: TextReader, stretch: StretchText): FromReader => {
  let told = 0
  try {
    const reading = reader.read(stretch, (share) => {
      if (share - told < STEP) return
      told = share
      send({ is: 'progress', share })
    })
    return { is: 'read', parts: packed(reading, stretch) }
  } catch (error) {
    return { is: 'stumbled', why: error instanceof Error ? error.message : String(error) }
  }
}

/** Runs in a thread of its own: reads one text after the other, as it is told to. */
let reader: TextReader | null = null
parentPort?.on('message', (message: ToReader) => {
  if (message.is === 'text') reader = textReader(message.context)
  else if (reader) send(readStretch(reader, message.stretch))
})
