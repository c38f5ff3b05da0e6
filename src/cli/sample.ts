import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localOwner } from '../access/viewer.ts'
import type { App } from '../app/types.ts'
import { createApp, openApp } from '../app.ts'
import { expect } from './errors.ts'
import { progressLine } from './progress.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const documents = join(root, 'samples/korday')

/** Opens the sample case; makes its workspace, captures and reads its documents the first time. */
export async function openSampleApp(folder = join(root, 'sample-workspace')): Promise<App> {
  if (existsSync(join(folder, 'workspace.json'))) return expect(await openApp({ folder }))
  // Its material is invented and lies beside it in the clear: a passphrase would protect nothing.
  const app = expect(await createApp({ folder, name: 'Sample: Korday 2020', encrypt: false }))
  const progress = progressLine()
  const caseId = expect(await app.openCase(localOwner, 'Korday 2020 (sample)'))
  const paths = readdirSync(documents)
    .filter((name) => /^\d+.*\.(txt|md|html)$/.test(name))
    .sort()
    .map((name) => join(documents, name))
  await app.addFiles(localOwner, { paths, caseId, onProgress: progress.show })
  await app.readSources(localOwner, { onProgress: progress.show })
  progress.end()
  return app
}
