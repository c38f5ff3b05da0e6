import { setImmediate as breathe } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { tokensForIndex } from './index-tokens.ts'

/** UTF-16 code units waiting from which on a second thread is worth its start. */
const WORTH_A_THREAD = 300_000
/** How long an idle thread is kept, in milliseconds. */
const KEPT_IDLE_MS = 5_000

/** Texts whose tokens are wanted: made by the helping thread, or by whoever needs them first. */
class Job {
  readonly texts: readonly string[]
  readonly length: number
  tokens: readonly string[] | null = null
  /** For who waits while the helping thread is at it. */
  readonly #made = Promise.withResolvers<void>()

  constructor(texts: readonly string[]) {
    this.texts = texts
    this.length = texts.reduce((sum, text) => sum + text.length, 0)
  }

  done(tokens: readonly string[]): void {
    this.tokens = tokens
    this.#made.resolve()
  }

  made(): Promise<void> {
    return this.#made.promise
  }
}

/** One thread that helps, fed from the front of a line from whose end its owner takes work too. */
class Helper {
  /** Begun by nobody, in the order in which they will be needed. */
  readonly #line: Job[] = []
  #thread: Worker | null = null
  #atWork: Job | null = null
  #failed = false
  #idle: NodeJS.Timeout | null = null

  add(job: Job): void {
    this.#line.push(job)
    if (this.#thread === null && !this.#failed && this.#waiting() > WORTH_A_THREAD) this.#start()
    if (this.#thread !== null && this.#atWork === null) this.#next()
  }

  #waiting(): number {
    return this.#line.reduce((sum, { length }) => sum + length, 0)
  }

  async take(job: Job): Promise<readonly string[]> {
    const at = this.#line.indexOf(job)
    if (at >= 0) {
      this.#line.splice(at, 1)
      job.done(job.texts.map(tokensForIndex))
    }
    while (job.tokens === null) {
      const other = this.#line.pop()
      if (other === undefined) await job.made()
      else {
        other.done(other.texts.map(tokensForIndex))
        await breathe()
      }
    }
    return job.tokens
  }

  #start(): void {
    const thread = new Worker(new URL('./tokens-thread.ts', import.meta.url))
    this.#thread = thread
    thread.on('message', (tokens: readonly string[]) => {
      this.#atWork?.done(tokens)
      this.#next()
    })
    // Without it the work is done here: slower, and the same.
    thread.once('error', () => this.#goOnAlone())
    thread.unref()
  }

  #next(): void {
    const job = this.#line.shift() ?? null
    this.#atWork = job
    if (this.#idle) clearTimeout(this.#idle)
    if (job !== null) {
      this.#thread?.ref()
      this.#thread?.postMessage(job.texts)
      return
    }
    this.#thread?.unref()
    this.#idle = setTimeout(() => this.#end(), KEPT_IDLE_MS).unref()
  }

  #end(): void {
    void this.#thread?.terminate()
    this.#thread = null
  }

  #goOnAlone(): void {
    const job = this.#atWork
    this.#failed = true
    this.#atWork = null
    this.#thread = null
    job?.done(job.texts.map(tokensForIndex))
  }
}

const helper = new Helper()

/**
 * The tokens of texts for the search index (`tokensForIndex`), begun now in a second thread where there
 * is enough to do, and given when asked for: the same as if made on the spot.
 */
export const tokensAside = (texts: readonly string[]): (() => Promise<readonly string[]>) => {
  const job = new Job(texts)
  helper.add(job)
  return () => helper.take(job)
}
