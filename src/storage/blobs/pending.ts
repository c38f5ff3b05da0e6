/** How many may be under way at a time: each holds a file open. */
const MOST = 32

/** Work begun and not yet waited for. */
export class Pending {
  readonly #under = new Set<Promise<unknown>>()
  #failure: { readonly error: unknown } | null = null

  /** Takes it without waiting, unless too many are under way. */
  async add(work: Promise<unknown>): Promise<void> {
    const over = work
      .catch((error: unknown) => {
        this.#failure = { error }
      })
      .finally(() => this.#under.delete(over))
    this.#under.add(over)
    while (this.#under.size > MOST) await Promise.race(this.#under)
  }

  /** When all is done. Throws when any of it failed since the last time. */
  async settle(): Promise<void> {
    await Promise.all(this.#under)
    const failure = this.#failure
    this.#failure = null
    if (failure !== null) throw failure.error
  }
}
