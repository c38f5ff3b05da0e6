import type { QueryClient } from '@tanstack/react-query'
import { setConnected } from './connection.ts'

/** Many entries may be written in one go: one refresh is enough for all that came within this time. */
const GATHER_MS = 150

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Asks anew, one round at a time: never while answers are still on their way, so that a long job
 * elsewhere does not make this page ask the same heavy questions over and over.
 */
const refresher = (queries: QueryClient): (() => void) => {
  let wanted = false
  let running = false
  const run = async (): Promise<void> => {
    running = true
    while (wanted) {
      await pause(GATHER_MS)
      while (queries.isFetching() > 0) await pause(GATHER_MS)
      wanted = false
      await queries.invalidateQueries()
    }
    running = false
  }
  return () => {
    wanted = true
    if (!running) void run()
  }
}

/** Refreshes what is shown whenever the ledger grew, whoever wrote: this window, another, or the command line. */
export const listenForChanges = (queries: QueryClient): void => {
  let known = -1
  const refresh = refresher(queries)
  const events = new EventSource('/api/changes')
  events.addEventListener('open', () => setConnected(true))
  events.addEventListener('error', () => setConnected(false))
  events.addEventListener('ledger', (event) => {
    const { size } = JSON.parse(event.data) as { size: number }
    const grew = known >= 0 && size !== known
    known = size
    if (grew) refresh()
  })
}
