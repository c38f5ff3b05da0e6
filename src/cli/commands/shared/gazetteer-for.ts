import type { Command } from 'commander'
import {
  type OpenGazetteer,
  openGazetteer,
  programGazetteer,
} from '../../../gazetteers/workspace-gazetteer.ts'
import { CommandRefused } from '../../errors.ts'
import { findWorkspace, withJsonOption } from '../../workspace.ts'
import { gazetteerOrRefused, workspaceFolder } from './workspace-folder.ts'

export interface PlacesOptions {
  readonly workspace?: string
  readonly json?: boolean
}

/** Adds the options of a command that looks places up and needs no workspace for it. */
export const withGazetteer = (command: Command): Command =>
  withJsonOption(command).option(
    '-w, --workspace <folder>',
    'a workspace whose imported gazetteers are used too (default: the one here, where there is one)',
  )

/** The program's gazetteer, with a workspace's own where one is named or near. */
export async function gazetteerFor({ workspace }: PlacesOptions): Promise<OpenGazetteer> {
  const folder = workspaceNear(workspace)
  return folder === null ? programGazetteer() : gazetteerOrRefused(await openGazetteer(folder))
}

function workspaceNear(named: string | undefined): string | null {
  if (named !== undefined || process.env.DAFTAR_WORKSPACE !== undefined)
    return workspaceFolder(named)
  try {
    return findWorkspace(undefined)
  } catch (error) {
    if (error instanceof CommandRefused) return null
    throw error
  }
}
