import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * A name for this process by which another can tell later whether it is still there: where process
 * numbers mean the same (this machine since it started, and this container), and the number.
 */
export const thisProcess = (): string => `${here()}-${process.pid}`

/** True only when that process certainly is no more; false also for one of another machine. */
export const isGone = (name: string): boolean => {
  const [, where, pid] = /^([0-9a-f]{16})-([1-9][0-9]*)$/.exec(name) ?? []
  return where === here() && !isAlive(Number(pid))
}

let place: string | null = null

const here = (): string => {
  place ??= createHash('sha256')
    .update(hostname())
    .update(tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
    .update(tried(() => readlinkSync('/proc/self/ns/pid')))
    .digest('hex')
    .slice(0, 16)
  return place
}

const tried = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
