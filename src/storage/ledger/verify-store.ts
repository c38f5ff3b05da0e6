import type { BlobStore, VerifyOptions } from '../store.ts'
import type { VerifyReport } from '../verify-report.ts'
import type { RunRead } from './ledger-reader.ts'
import type { LogKey } from './log-key.ts'

export interface Verified {
  readonly run: RunRead
  readonly blobs: BlobStore
  readonly key: LogKey
}

export const verifyStore = async (
  _parts: Verified,
  _options: VerifyOptions = {},
): Promise<VerifyReport> => {
  throw new Error('to come')
}
