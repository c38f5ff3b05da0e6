import { InvalidArgumentError } from 'commander'

/** A whole number from 1 on; anything else is a command line not understood. */
export function limitOf(written: string): number {
  const limit = Number(written)
  if (Number.isSafeInteger(limit) && limit > 0) return limit
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}
