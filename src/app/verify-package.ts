import { toHex, verifyPackage } from '@daftar/ledger'
import { packageIn, packageProblems } from './open-package.ts'
import type { VerifyOutcome } from './types.ts'

/**
 * Verifies a package that somebody handed over. With a key that came by another way, also whose it is;
 * without one, only that it is whole since it was sealed.
 */
export async function verifyPackageFolder(
  folder: string,
  keyFile?: string,
): Promise<VerifyOutcome> {
  const { reader, options } = packageIn(folder, keyFile)
  const report = await verifyPackage(reader, options)
  return {
    is: report.ok ? 'clean' : 'broken',
    entries: report.log?.size ?? 0,
    root: report.log === undefined ? null : toHex(report.log.root),
    problems: packageProblems(report.problems),
  }
}
