/** Whole numbers from 0 to 2³² − 1, one after another, in memory that doubles when it is full. */
export class Growing {
  #numbers = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0
  }

  /** What was pushed, and no more memory than that. */
  taken(): Uint32Array {
    return this.#numbers.slice(0, this.#length)
  }
}

/** Lists of numbers laid end to end: list `n` lies from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Turns "item i belongs to list `listOf[i]`" into lists, their values in the order of the items. */
export const listsFrom = (
  listOf: Uint32Array,
  lists: number,
  valueAt: (item: number) => number = (item) => item,
): Lists => {
  const starts = new Uint32Array(lists + 1)
  for (const list of listOf) starts[list + 1] = (starts[list + 1] ?? 0) + 1
  for (let list = 0; list < lists; list++)
    starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0)
  const next = starts.slice(0, lists)
  const values = new Uint32Array(listOf.length)
  for (let item = 0; item < listOf.length; item++) {
    const list = listOf[item] ?? 0
    const place = next[list] ?? 0
    values[place] = valueAt(item)
    next[list] = place + 1
  }
  return { starts, values }
}

/** Finds the values put under a hash. */
export interface HashTable {
  readonly bits: number
  readonly lists: Lists
  readonly hashes: Uint32Array
}

const bucketOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits))

export const hashTableFrom = (hashes: Uint32Array, values: Uint32Array): HashTable => {
  const bits = Math.max(1, Math.min(24, Math.ceil(Math.log2(hashes.length + 1)) - 1))
  const buckets = hashes.map((hash) => bucketOf(hash, bits))
  const items = listsFrom(buckets, 2 ** bits)
  const sorted = items.values.map((item) => hashes[item] ?? 0)
  const found = items.values.map((item) => values[item] ?? 0)
  return { bits, lists: { starts: items.starts, values: found }, hashes: sorted }
}

export const eachUnder = (table: HashTable, hash: number, take: (value: number) => void): void => {
  const bucket = bucketOf(hash, table.bits)
  const end = table.lists.starts[bucket + 1] ?? 0
  for (let at = table.lists.starts[bucket] ?? 0; at < end; at++)
    if (table.hashes[at] === hash) take(table.lists.values[at] ?? 0)
}

/** The first place from `start` to `end` that is not below what is looked for, in places in order. */
export const firstNotBelow = (
  start: number,
  end: number,
  isBelow: (place: number) => boolean,
): number => {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

export const bytesOf = (...arrays: readonly ArrayBufferView[]): number =>
  arrays.reduce((sum, array) => sum + array.byteLength, 0)
