import type { QueryClient } from '@tanstack/react-query'

/** Many entries may be written in one go: one refresh is enough for all that came within this time. */
const GATHER_MS = 150

/** Refreshes what is shown whenever the ledger grew, whoever wrote: this window, another, or the command line. */
export const listenForChanges = (queries: QueryClient): void => {
  let known = -1
  let waiting: ReturnType<typeof setTimeout> | undefined
  const refresh = () => {
    waiting = undefined
    void queries.invalidateQueries()
  }
  const events = new EventSource('/api/changes')
  events.addEventListener('ledger', (event) => {
    const { size } = JSON.parse(event.data) as { size: number }
    const grew = known >= 0 && size !== known
    known = size
    if (grew && waiting === undefined) waiting = setTimeout(refresh, GATHER_MS)
  })
}
