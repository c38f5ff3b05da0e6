import { join } from 'node:path'

/** The files of a workspace. `workspace.json` comes last when one is made: without it there is none. */
export const layoutOf = (folder: string) => ({
  manifest: join(folder, 'workspace.json'),
  database: join(folder, 'daftar.db'),
  blobs: join(folder, 'blobs'),
})

export type Layout = ReturnType<typeof layoutOf>
