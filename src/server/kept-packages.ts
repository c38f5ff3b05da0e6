import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Packages made and not yet fetched, by a ticket that nobody can guess. Each lies in a folder of its own. */
const waiting = new Map<string, string>()

/** How long a package that nobody fetches is kept. */
const KEEP_MS = 10 * 60_000

/** Keeps what was written at a path until it is fetched; gives its ticket. */
export const keepPackage = (path: string): string => {
  const ticket = randomBytes(16).toString('hex')
  waiting.set(ticket, path)
  setTimeout(() => void discardPackage(ticket), KEEP_MS).unref()
  return ticket
}

export const keptPackage = (ticket: string): string | null => waiting.get(ticket) ?? null

/** A package can be read by whoever finds it: it goes as soon as it was fetched. */
export const discardPackage = async (ticket: string): Promise<void> => {
  const path = waiting.get(ticket)
  waiting.delete(ticket)
  if (path !== undefined) await rm(dirname(path), { recursive: true, force: true })
}

export const discardAllPackages = async (): Promise<void> => {
  await Promise.all([...waiting.keys()].map(discardPackage))
}
