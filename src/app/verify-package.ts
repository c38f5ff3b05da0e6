import { existsSync, readFileSync } from 'node:fs'
import { parseVerifierKey, toHex, verifyPackage } from '@daftar/ledger'
import { directoryReader, nodeCrypto } from '@daftar/ledger/node'
import { DaftarError } from '../domain/failure.ts'
import type { VerifyOutcome } from './types.ts'

/**
 * Verifies a package that somebody handed over. With a key that came by another way, also whose it is;
 * without one, only that it is whole since it was sealed.
 */
export async function verifyPackageFolder(
  folder: string,
  keyFile?: string,
): Promise<VerifyOutcome> {
  if (!existsSync(folder)) throw new DaftarError({ kind: 'no-package', folder })
  const trusted = keyFile === undefined ? undefined : [keyIn(keyFile)]
  const report = await verifyPackage(directoryReader(folder), {
    crypto: nodeCrypto,
    ...(trusted === undefined ? {} : { trusted }),
  })
  return {
    is: report.ok ? 'clean' : 'broken',
    entries: report.log?.size ?? 0,
    root: report.log === undefined ? null : toHex(report.log.root),
    problems: report.problems.map(({ path, what }) => `${path}: ${what}`),
  }
}

function keyIn(file: string) {
  const key = parseVerifierKey(nodeCrypto, readFileSync(file, 'utf8').trim())
  if (!key.ok) throw new DaftarError({ kind: 'not-a-log-key', file })
  return key.value
}
