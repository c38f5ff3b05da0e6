import type { TextId } from '../domain/ids.ts'
import type { SourceSummary } from '../projections/views.ts'
import type { PartRead } from '../reading/parts.ts'
import { readersFor } from '../reading/readers.ts'
import { type AppContext, reading } from './context.ts'
import { readOneText } from './read-one-text.ts'
import type { Work } from './types.ts'

export type TextToRead = SourceSummary & { readonly textId: TextId }

/** A text that is being read: its first part is on its way, the rest comes when asked for. */
export interface Begun {
  readonly source: TextToRead
  readonly body: string
  readonly first: Promise<IteratorResult<PartRead, void>>
  readonly rest: AsyncGenerator<PartRead, void>
}

/** So many texts are begun before their turn, for each that is read at once. */
const AHEAD = 2

/** Texts in the order given, each begun before its turn so that several are read at once. */
export const beginTexts = (context: AppContext, texts: readonly TextToRead[], work: Work) => {
  const readers = readersFor(texts.map(({ length }) => length ?? 0))
  const progress = progressOver(texts, work)
  const begun: Promise<Begun>[] = []
  let taken = 0
  const begin = async (source: TextToRead, at: number): Promise<Begun> => {
    const body = (await reading(context, ({ db, bodies }) => bodies.body(db, source.textId))) ?? ''
    const rest = readOneText(readers, source, body, {
      onProgress: (share) => progress.share(at, share),
      ...(work.signal === undefined ? {} : { signal: work.signal }),
    })
    const first = rest.next()
    first.catch(() => {})
    return { source, body, first, rest }
  }
  const beginMore = (): void => {
    for (const source of texts.slice(begun.length, taken + readers.size * AHEAD)) {
      const next = begin(source, begun.length)
      next.catch(() => {})
      begun.push(next)
    }
  }
  return {
    async next(): Promise<Begun> {
      beginMore()
      const text = begun[taken]
      if (!text) throw new Error('There is no further text to read.')
      taken++
      const here = await text
      progress.turn(taken - 1)
      return here
    },
    /** Ends what was begun and is not wanted any more. */
    async close(): Promise<void> {
      for (const text of begun.slice(taken)) {
        const started = await text.catch(() => null)
        await started?.first.catch(() => null)
        await started?.rest.return(undefined).catch(() => null)
      }
      if (work.signal?.aborted !== true) progress.end()
      readers.close()
    },
  }
}

/** How far all texts are: whole texts, and the share of all their characters. */
const progressOver = (texts: readonly TextToRead[], { onProgress }: Work) => {
  const what = 'reading'
  const total = texts.length
  const characters = texts.reduce((sum, { length }) => sum + (length ?? 0), 0)
  const shares = texts.map(() => 0)
  let done = 0
  const tell = (): void => {
    const read = texts.reduce((sum, { length }, i) => sum + (length ?? 0) * (shares[i] ?? 0), 0)
    onProgress?.({ what, done, total, share: characters === 0 ? 1 : read / characters })
  }
  return {
    /** All texts before this one are written. */
    turn(at: number): void {
      done = at
      shares.fill(1, 0, at)
      tell()
    },
    share(at: number, share: number): void {
      shares[at] = Math.max(shares[at] ?? 0, share)
      tell()
    },
    end(): void {
      onProgress?.({ what, done: total, total, share: 1 })
    },
  }
}
