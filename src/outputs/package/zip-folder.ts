import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import yazl from 'yazl'

/**
 * A package folder as one ZIP, streamed: every file under the folder, in order of name, below one
 * folder called `name`. A stranger unpacks it and verifies as in the folder itself.
 */
export const zipFolder = async (folder: string, name: string): Promise<Readable> => {
  const zip = new yazl.ZipFile()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of paths) {
    zip.addFile(path, [name, ...relative(folder, path).split(sep)].join('/'))
  }
  zip.end()
  return zip.outputStream
}
