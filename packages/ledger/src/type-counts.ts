/**
 * Counts types where they stand in the header bytes. A log has a few types and
 * millions of entries, so a type becomes text once, not once for each entry.
 */

interface Slot {
  readonly bytes: Uint8Array
  readonly type: string
  count: number
  next: Slot | undefined
}

export class TypeCounts {
  readonly #slots = new Map<number, Slot>()

  /** Counts the type at `from` up to `to`, and says which it is. */
  count(bytes: Uint8Array, from: number, to: number): string {
    let key = to - from
    for (let i = from; i < to; i++) key = (Math.imul(key, 31) + (bytes[i] ?? 0)) | 0
    const first = this.#slots.get(key)
    for (let slot = first; slot !== undefined; slot = slot.next) {
      if (stands(slot.bytes, bytes, from, to)) {
        slot.count++
        return slot.type
      }
    }
    const own = bytes.slice(from, to)
    const type = String.fromCharCode(...own)
    this.#slots.set(key, { bytes: own, type, count: 1, next: first })
    return type
  }

  all(): Map<string, number> {
    const all = new Map<string, number>()
    for (const first of this.#slots.values()) {
      for (let slot: Slot | undefined = first; slot !== undefined; slot = slot.next) {
        all.set(slot.type, slot.count)
      }
    }
    return all
  }
}

function stands(type: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (type.length !== to - from) return false
  for (let i = 0; i < type.length; i++) if (type[i] !== bytes[from + i]) return false
  return true
}
