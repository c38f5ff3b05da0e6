/** Groups things that are tied in pairs (union-find with path halving): near-linear in the ties. */
export class Joined<T> {
  #parent = new Map<T, T>()

  of(item: T): T {
    let at = item
    let parent = this.#parent.get(at)
    while (parent !== undefined && parent !== at) {
      const above: T = this.#parent.get(parent) ?? parent
      this.#parent.set(at, above)
      at = above
      parent = this.#parent.get(at)
    }
    return at
  }

  join(a: T, b: T): void {
    const [top, below] = [this.of(a), this.of(b)]
    if (!this.#parent.has(top)) this.#parent.set(top, top)
    if (top !== below) this.#parent.set(below, top)
  }
}
