import { randomFillSync } from 'node:crypto'

/** Bytes asked of the system at a time: each call costs more than the bytes it gives. */
const POOL = 4096

const pool = Buffer.alloc(POOL)
let used = POOL

/** Unpredictable bytes, each given once and wiped from the pool. */
export const pooledRandom = (length: number): Uint8Array => {
  if (length > POOL) return randomFillSync(Buffer.alloc(length))
  if (used + length > POOL) {
    randomFillSync(pool)
    used = 0
  }
  const given = Uint8Array.prototype.slice.call(pool, used, used + length)
  pool.fill(0, used, used + length)
  used += length
  return given
}
