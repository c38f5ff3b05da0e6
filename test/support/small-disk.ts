import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'

/** A disk of a few megabytes, in memory, mounted on a folder. */
export interface SmallDisk {
  readonly path: string
  readOnly(yes: boolean): void
  [Symbol.dispose](): void
}

const run = (...[command = '', ...args]: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Mounts one, or answers null where this user may not mount (or the system has no such disks). */
export function mountSmallDisk(path: string, megabytes: number): SmallDisk | null {
  mkdirSync(path, { recursive: true })
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) return null
  return {
    path,
    readOnly(yes) {
      if (!run('mount', '-o', `remount,${yes ? 'ro' : 'rw'}`, path))
        throw new Error(`The disk at ${path} could not be mounted anew.`)
    },
    [Symbol.dispose]() {
      if (!run('umount', path)) run('umount', '-l', path)
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Why tests of full and read-only disks can't run here; null where they can. */
export function whyNoDisk(path: string): string | null {
  const disk = mountSmallDisk(path, 1)
  if (disk === null) return 'this user may not mount a disk'
  disk[Symbol.dispose]()
  return null
}

/**
 * How to run a command for which a file without permissions is unreadable: for the superuser, without
 * the right to pass over permissions. Null where that can't be had.
 */
export function withoutOverride(): readonly string[] | null {
  if (process.getuid?.() !== 0) return []
  const setpriv = ['setpriv', '--bounding-set=-dac_override,-dac_read_search']
  return run(...setpriv, 'true') ? setpriv : null
}
