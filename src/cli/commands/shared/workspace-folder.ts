import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../../domain/failure.ts'
import { type GazetteerFailure, gazetteerSentence } from '../../../gazetteers/failures.ts'
import { CommandRefused } from '../../errors.ts'
import { exitCodes } from '../../exit-codes.ts'
import { findWorkspace } from '../../workspace.ts'

/** The folder of a workspace that is there. It need not be opened: a gazetteer is no part of the record. */
export function workspaceFolder(named: string | undefined): string {
  const folder = findWorkspace(named)
  if (existsSync(join(folder, 'workspace.json'))) return folder
  throw new CommandRefused(`There is no workspace in “${folder}”.`, exitCodes.notOpened)
}

/** The value, or the command refused with the failure's sentence. */
export function gazetteerOrRefused<T>(result: Result<T, GazetteerFailure>): T {
  if (result.ok) return result.value
  const stopped = result.failure.kind === 'gazetteer-import-stopped'
  throw new CommandRefused(
    gazetteerSentence(result.failure),
    stopped ? exitCodes.stopped : exitCodes.partlyFailed,
  )
}
