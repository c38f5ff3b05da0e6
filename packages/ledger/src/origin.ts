/**
 * The name of a log: one for each device and generation, `<org>/<device>/g<n>`. A
 * device that was restored from a copy, or cloned, must not go on in its old log:
 * two of them would sign two futures of it. It starts the next generation.
 */
import { isKeyName } from './key.ts'

export interface LogOrigin {
  /** The organisation, as a schema-less address: `org.example`. */
  readonly org: string
  /** Random id of the device, saying nothing of whose it is. */
  readonly device: string
  /** From 1. */
  readonly generation: number
}

export function formatOrigin({ org, device, generation }: LogOrigin): string {
  const origin = `${org}/${device}/g${generation}`
  if (parseOrigin(origin) === null) throw new RangeError(`No origin of a log: ${origin}`)
  return origin
}

/** Null for the origin of a log that is named otherwise. */
export function parseOrigin(origin: string): LogOrigin | null {
  const match = /^([!-~]+)\/([A-Za-z0-9_-]+)\/g([1-9][0-9]{0,8})$/.exec(origin)
  const [, org, device, generation] = match ?? []
  if (org === undefined || device === undefined || !isKeyName(origin)) return null
  return { org, device, generation: Number(generation) }
}

/** The origin to sign under after a restore; a new key goes with it. */
export function nextGeneration(origin: string): string | null {
  const parsed = parseOrigin(origin)
  if (parsed === null) return null
  return formatOrigin({ ...parsed, generation: parsed.generation + 1 })
}
