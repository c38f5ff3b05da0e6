/** What is being done, how much of it is done, and of how much. */
export interface ProgressEvent {
  readonly what: string
  readonly done: number
  readonly total: number | null
  readonly share?: number
}

const firstAfter = 1_000
const redrawAfter = 100
const plainAfter = 5_000

/**
 * Shows progress of anything that takes over a second, on standard error: one line that is redrawn in a
 * terminal, a line every five seconds elsewhere.
 */
export function progressLine(): { show: (event: ProgressEvent) => void; end: () => void } {
  const started = Date.now()
  const live = process.stderr.isTTY === true
  let last = 0
  let drawn = false
  return {
    show(event) {
      const now = Date.now()
      if (now - started < firstAfter || now - last < (live ? redrawAfter : plainAfter)) return
      last = now
      const amount = event.total === null ? `${event.done}` : `${event.done} of ${event.total}`
      const share = event.share === undefined ? '' : ` (${Math.floor(event.share * 100)}%)`
      process.stderr.write(
        live ? `\r\x1b[2K${event.what}: ${amount}${share}` : `${event.what}: ${amount}${share}\n`,
      )
      drawn = live
    },
    end() {
      if (drawn) process.stderr.write('\r\x1b[2K')
      drawn = false
    },
  }
}
