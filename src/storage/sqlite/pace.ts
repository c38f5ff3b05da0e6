import { setImmediate as breathe } from 'node:timers/promises'

/** How long one transaction may hold this thread before others get a turn, in milliseconds. */
const TURN_MS = 15

/** Statements never wait, so a long transaction gives others of this process their turn by itself. */
export class Pace {
  #began = performance.now()

  /** Null most of the time: to be awaited only when it is time. */
  step(): Promise<void> | null {
    return performance.now() - this.#began > TURN_MS ? this.#breathe() : null
  }

  async #breathe(): Promise<void> {
    await breathe()
    this.#began = performance.now()
  }
}
